package dev.bayplan.text;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What there is to know before numbers are trusted, in sentences: one for each kind, with all types it holds for.
public final class NoticeText {

    private NoticeText() {}

    /// {@return the sentences; none where there is nothing to know}
    ///
    /// @param asOf     the day of the scenario that the notices are of
    /// @param catalogs whose dates are named
    public static List<String> of(List<Notice> notices, LocalDate asOf, Catalogs catalogs) {
        return Arrays.stream(Notice.Kind.values())
                .map(kind -> of(kind, types(kind, notices), catalogs.on(asOf).published()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String types(Notice.Kind kind, List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::type)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String of(Notice.Kind kind, String types, LocalDate published) {
        if (types.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case NO_TRUNK -> Messages.text("notice.noTrunk", types);
            case NO_PREFIXES -> Messages.text("notice.noPrefixes", types);
            case NO_IPV6 -> Messages.text("notice.noIpv6", types);
            case NO_BRANCH_INTERFACES -> Messages.text("notice.noBranchInterfaces", types);
            case STRICT_WITH_LOCAL -> Messages.text("notice.strictWithLocal", types);
            case OUTSIDE_TEMPLATE -> Messages.text("notice.outsideTemplate", types, Numbers.month(published));
            case LAUNCH_DATE_NOT_KNOWN -> Messages.text("notice.launchDateNotKnown", types, Numbers.day(published));
        };
    }
}
