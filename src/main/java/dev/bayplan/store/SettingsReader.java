package dev.bayplan.store;

import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.MaxPods;
import dev.bayplan.model.settings.PlacementStrategy;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodPermissions;
import dev.bayplan.model.settings.ReplicaShare;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.Scaling;
import dev.bayplan.model.settings.ServiceDeployment;
import dev.bayplan.model.settings.ServiceTraffic;
import dev.bayplan.model.settings.WarmTargets;
import java.util.List;

/// From the fields of a file to the settings of both orchestrators. What is left out is as it comes. [SettingsWriter]
/// is the way back: a field is named in both.
final class SettingsReader {

    private static final List<String> EKS_FIELDS =
            List.of("networking", "traffic", "permissions", "support", "deployment");
    private static final List<String> NETWORKING_FIELDS = List.of(
            "addresses", "customNetworking", "eniConfigSecurityGroups", "warmTargets", "maxEni", "securityGroups",
            "maxPods");
    private static final List<String> WARM_TARGETS_FIELDS =
            List.of("warmEnis", "warmAddresses", "minimumAddresses", "warmPrefixes");
    private static final List<String> MAX_PODS_FIELDS = List.of("rule", "own");
    private static final List<String> TRAFFIC_FIELDS = List.of(
            "loadBalancer", "targetType", "crossZone", "externalTrafficPolicy", "kubeProxyMode", "zonePreference");
    private static final List<String> PERMISSIONS_FIELDS = List.of("identity", "imdsV2Required", "imdsHopLimit");
    private static final List<String> ECS_FIELDS = List.of(
            "networkMode", "trunking", "hostPorts", "loadBalancer", "crossZone", "strategies", "imdsBlocked",
            "deployment");
    private static final List<String> ROLLING_UPDATE_FIELDS = List.of("maxSurge", "maxUnavailable");
    private static final List<String> SERVICE_DEPLOYMENT_FIELDS =
            List.of("minimumHealthyPercent", "maximumPercent", "circuitBreaker");
    private static final List<String> SCALING_FIELDS =
            List.of("requestsPerReplica", "automatic", "minimum", "maximum", "targetPercent");
    private static final List<String> LATENCY_FIELDS = List.of("withinInstance", "withinZone", "betweenZones");
    private static final List<String> REQUEST_FIELDS = List.of("kilobytes", "requestsPerConnection");

    private SettingsReader() {}

    static EksSettings eks(JsonObject json) throws FileFormatException {
        json.allowOnly(EKS_FIELDS);
        EksSettings usual = EksSettings.DEFAULT;
        return json.build(() -> new EksSettings(
                json.object("networking", SettingsReader::networking, usual.networking()),
                json.object("traffic", SettingsReader::traffic, usual.traffic()),
                json.object("permissions", SettingsReader::permissions, usual.permissions()),
                json.constant("support", usual.support()),
                json.object("deployment", SettingsReader::rollingUpdate, usual.deployment())));
    }

    private static RollingUpdate rollingUpdate(JsonObject json) throws FileFormatException {
        json.allowOnly(ROLLING_UPDATE_FIELDS);
        RollingUpdate usual = RollingUpdate.DEFAULT;
        return json.build(() -> new RollingUpdate(
                replicaShare(json, "maxSurge", usual.maxSurge()),
                replicaShare(json, "maxUnavailable", usual.maxUnavailable())));
    }

    private static ReplicaShare replicaShare(JsonObject json, String field, ReplicaShare usual)
            throws FileFormatException {
        return json.has(field) ? ReplicaShare.parse(field, json.text(field)) : usual;
    }

    private static PodNetworking networking(JsonObject json) throws FileFormatException {
        json.allowOnly(NETWORKING_FIELDS);
        PodNetworking usual = PodNetworking.DEFAULT;
        return json.build(() -> new PodNetworking(
                json.constant("addresses", usual.addresses()),
                json.flag("customNetworking", usual.customNetworking()),
                json.has("eniConfigSecurityGroups")
                        ? json.texts("eniConfigSecurityGroups")
                        : usual.eniConfigSecurityGroups(),
                json.object("warmTargets", SettingsReader::warmTargets, usual.warmTargets()),
                json.whole("maxEni", usual.maxEni()),
                json.constant("securityGroups", usual.securityGroups()),
                json.object("maxPods", SettingsReader::maxPods, usual.maxPods())));
    }

    private static WarmTargets warmTargets(JsonObject json) throws FileFormatException {
        json.allowOnly(WARM_TARGETS_FIELDS);
        WarmTargets usual = WarmTargets.DEFAULT;
        return json.build(() -> new WarmTargets(
                json.whole("warmEnis", usual.warmEnis()),
                json.whole("warmAddresses", usual.warmAddresses()),
                json.whole("minimumAddresses", usual.minimumAddresses()),
                json.whole("warmPrefixes", usual.warmPrefixes())));
    }

    private static MaxPods maxPods(JsonObject json) throws FileFormatException {
        json.allowOnly(MAX_PODS_FIELDS);
        MaxPods usual = MaxPods.PUBLISHED;
        return json.build(() -> new MaxPods(json.constant("rule", usual.rule()), json.whole("own", usual.own())));
    }

    private static ServiceTraffic traffic(JsonObject json) throws FileFormatException {
        json.allowOnly(TRAFFIC_FIELDS);
        ServiceTraffic usual = ServiceTraffic.DEFAULT;
        return json.build(() -> new ServiceTraffic(
                json.constant("loadBalancer", usual.loadBalancer()),
                json.constant("targetType", usual.targetType()),
                json.constant("crossZone", usual.crossZone()),
                json.constant("externalTrafficPolicy", usual.externalTrafficPolicy()),
                json.constant("kubeProxyMode", usual.kubeProxyMode()),
                json.constant("zonePreference", usual.zonePreference())));
    }

    private static PodPermissions permissions(JsonObject json) throws FileFormatException {
        json.allowOnly(PERMISSIONS_FIELDS);
        PodPermissions usual = PodPermissions.DEFAULT;
        return json.build(() -> new PodPermissions(
                json.constant("identity", usual.identity()),
                json.flag("imdsV2Required", usual.imdsV2Required()),
                json.whole("imdsHopLimit", usual.imdsHopLimit())));
    }

    static EcsSettings ecs(JsonObject json) throws FileFormatException {
        json.allowOnly(ECS_FIELDS);
        EcsSettings usual = EcsSettings.DEFAULT;
        return json.build(() -> new EcsSettings(
                json.constant("networkMode", usual.networkMode()),
                json.flag("trunking", usual.trunking()),
                json.constant("hostPorts", usual.hostPorts()),
                json.constant("loadBalancer", usual.loadBalancer()),
                json.constant("crossZone", usual.crossZone()),
                json.has("strategies")
                        ? json.constants("strategies", PlacementStrategy.class)
                        : usual.strategies(),
                json.flag("imdsBlocked", usual.imdsBlocked()),
                json.object("deployment", SettingsReader::serviceDeployment, usual.deployment())));
    }

    private static ServiceDeployment serviceDeployment(JsonObject json) throws FileFormatException {
        json.allowOnly(SERVICE_DEPLOYMENT_FIELDS);
        ServiceDeployment usual = ServiceDeployment.DEFAULT;
        return json.build(() -> new ServiceDeployment(
                json.whole("minimumHealthyPercent", usual.minimumHealthyPercent()),
                json.whole("maximumPercent", usual.maximumPercent()),
                json.flag("circuitBreaker", usual.circuitBreaker())));
    }

    static Scaling scaling(JsonObject json) throws FileFormatException {
        json.allowOnly(SCALING_FIELDS);
        Scaling usual = Scaling.DEFAULT;
        return json.build(() -> new Scaling(
                json.whole("requestsPerReplica", usual.requestsPerReplica()),
                json.flag("automatic", usual.automatic()),
                json.whole("minimum", usual.minimum()),
                json.whole("maximum", usual.maximum()),
                json.whole("targetPercent", usual.targetPercent())));
    }

    static RequestSize requestSize(JsonObject json) throws FileFormatException {
        json.allowOnly(REQUEST_FIELDS);
        RequestSize usual = RequestSize.DEFAULT;
        return json.build(() -> new RequestSize(
                json.whole("kilobytes", usual.kilobytes()),
                json.whole("requestsPerConnection", usual.requestsPerConnection())));
    }

    static LegLatency legLatency(JsonObject json) throws FileFormatException {
        json.allowOnly(LATENCY_FIELDS);
        LegLatency usual = LegLatency.DEFAULT;
        return json.build(() -> new LegLatency(
                json.whole("withinInstance", usual.withinInstance()),
                json.whole("withinZone", usual.withinZone()),
                json.whole("betweenZones", usual.betweenZones())));
    }
}
