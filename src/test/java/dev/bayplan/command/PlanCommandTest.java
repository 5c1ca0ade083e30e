package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = BayplanCommand.line(true, new NoWindow(), Path.of(""), OutputStream.nullOutputStream());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private JsonNode json(String example) {
        assertThat(run("plan", "example:" + example, "--json")).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void bothPlansAreJsonAsTheProductSaysIt() {
        JsonNode plan = json("article-vpc-eni");

        assertThat(plan.propertyNames()).containsExactly("scenario", "asOf", "eks", "ecs");
        assertThat(plan.at("/asOf").asString()).isEqualTo("2018-06-06");
        for (String side : new String[] {"eks", "ecs"}) {
            assertThat(plan.get(side).propertyNames()).containsExactly(
                    "instances", "placed", "withoutAddress", "pending", "interfaces", "subnetAddresses",
                    "securityGroups", "iam", "traffic", "usdPerMonth");
        }
        assertThat(plan.at("/eks/placed").asInt()).isEqualTo(81);
        assertThat(plan.at("/eks/pending/0/bound").asString()).isEqualTo("maxPods");
        assertThat(plan.at("/eks/pending/0/arithmetic").asString()).isEqualTo(
                "3 instances × (29 pods − 2 in the host's network) = 81");
        assertThat(plan.at("/eks/subnetAddresses/us-east-1a").asInt()).isEqualTo(30);
        assertThat(plan.at("/eks/securityGroups/unit").asString()).isEqualTo("instance");
        assertThat(plan.at("/eks/securityGroups/grantedTooWidely").asInt()).isEqualTo(81);
        assertThat(plan.at("/eks/traffic/steps").asInt()).isEqualTo(3);
        assertThat(plan.at("/ecs/placed").asInt()).isEqualTo(6);
        assertThat(plan.at("/ecs/pending/0/bound").asString()).isEqualTo("interfaces");
        assertThat(plan.at("/ecs/securityGroups/unit").asString()).isEqualTo("task");
        assertThat(plan.at("/ecs/traffic/steps").asInt()).isEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void moneyIsThatOfAMonthAndNullWhereAPriceIsNotKnown() {
        JsonNode month = json("article-today").at("/eks/usdPerMonth");

        assertThat(month.propertyNames()).containsExactly(
                "controlPlane", "instances", "loadBalancers", "crossZone", "total");
        assertThat(month.at("/controlPlane").asDouble()).isEqualTo(73);
        assertThat(month.at("/instances").asDouble()).isEqualTo(210.24);
    }

    @Test
    void everyBranchInterfaceIsANetworkInterface() {
        assertThat(json("trunking").at("/ecs/interfaces").asInt()).isEqualTo(2 + 2 + 40 + 4);
    }

    @Test
    void whatHasNoEffectIsSaidBesideThePlan() {
        json("trunking");

        assertThat(err.toString()).contains("t3.xlarge: no ENI trunk");
    }

    @Test
    void aPlanCanBeRead() {
        assertThat(run("plan", "example:subnet-exhaustion")).isZero();

        assertThat(out.toString()).contains(
                "without address", "us-east-1a 10.0.0.0/27, 27 usable: EKS 3 of interfaces + 24 for pods");
    }

    @Test
    void aFileThatIsRefusedSaysWhereAndFromWhichDayOnItIsNot() throws IOException {
        assertThat(run("examples", "prefix-delegation")).isZero();
        Path early = folder.resolve("early.bayplan.json");
        Files.writeString(early, out.toString().replace("2026-08-02", "2019-06-06"));

        assertThat(run("plan", early.toString(), "--json")).isEqualTo(1);
        assertThat(err.toString()).contains("eks.networking.addresses", "prefix delegation", "2021-07-01");
    }

    @Test
    void aPlanNeedsAFile() {
        assertThat(run("plan")).isEqualTo(2);
    }
}
