package dev.bayplan.model.limits;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;

import dev.bayplan.model.catalog.Source;
import java.time.LocalDate;

/// The numbers as the article of June 2018 counts them: near, but not what an instance takes. It counts every address
/// and every interface, the primary ones too.
public final class ArticleLimits {

    public static final Source SOURCE =
            new Source("cloudonaut, EKS vs. ECS: orchestrating containers on AWS", LocalDate.of(2018, 6, 6));

    private ArticleLimits() {}

    /// {@return what the article calls the pods of an instance}
    ///
    /// @param enis interfaces on the default network card; in June 2018 no type had another
    public static Arithmetic addresses(int enis, int ipv4PerEni) {
        return product(given(Quantity.ENIS, enis), given(Quantity.IPV4_PER_ENI, ipv4PerEni));
    }

    /// {@return what the article calls the tasks of an instance}
    public static Arithmetic tasks(int enis) {
        return given(Quantity.ENIS, enis);
    }
}
