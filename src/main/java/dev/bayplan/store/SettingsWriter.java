package dev.bayplan.store;

import dev.bayplan.model.settings.EcsSettings;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.model.settings.PodPermissions;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.Scaling;
import dev.bayplan.model.settings.ServiceDeployment;
import dev.bayplan.model.settings.ServiceTraffic;
import tools.jackson.core.JsonGenerator;

/// From the settings of both orchestrators to the fields of a file, in the same order; how services are deployed and
/// scaled only where that is not as it comes.
final class SettingsWriter {

    private final JsonGenerator json;

    SettingsWriter(JsonGenerator json) {
        this.json = json;
    }

    void eks(EksSettings settings) {
        json.writeObjectPropertyStart("eks");
        networking(settings.networking());
        traffic(settings.traffic());
        permissions(settings.permissions());
        word("support", settings.support());
        if (!settings.deployment().equals(RollingUpdate.DEFAULT)) {
            json.writeObjectPropertyStart("deployment");
            json.writeStringProperty("maxSurge", settings.deployment().maxSurge().toString());
            json.writeStringProperty("maxUnavailable", settings.deployment().maxUnavailable().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void networking(PodNetworking networking) {
        json.writeObjectPropertyStart("networking");
        word("addresses", networking.addresses());
        json.writeBooleanProperty("customNetworking", networking.customNetworking());
        json.writeArrayPropertyStart("eniConfigSecurityGroups");
        networking.eniConfigSecurityGroups().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("warmTargets");
        json.writeNumberProperty("warmEnis", networking.warmTargets().warmEnis());
        json.writeNumberProperty("warmAddresses", networking.warmTargets().warmAddresses());
        json.writeNumberProperty("minimumAddresses", networking.warmTargets().minimumAddresses());
        json.writeNumberProperty("warmPrefixes", networking.warmTargets().warmPrefixes());
        json.writeEndObject();
        json.writeNumberProperty("maxEni", networking.maxEni());
        word("securityGroups", networking.securityGroups());
        json.writeObjectPropertyStart("maxPods");
        word("rule", networking.maxPods().rule());
        json.writeNumberProperty("own", networking.maxPods().own());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void traffic(ServiceTraffic traffic) {
        json.writeObjectPropertyStart("traffic");
        word("loadBalancer", traffic.loadBalancer());
        word("targetType", traffic.targetType());
        word("crossZone", traffic.crossZone());
        word("externalTrafficPolicy", traffic.externalTrafficPolicy());
        word("kubeProxyMode", traffic.kubeProxyMode());
        word("zonePreference", traffic.zonePreference());
        json.writeEndObject();
    }

    private void permissions(PodPermissions permissions) {
        json.writeObjectPropertyStart("permissions");
        word("identity", permissions.identity());
        json.writeBooleanProperty("imdsV2Required", permissions.imdsV2Required());
        json.writeNumberProperty("imdsHopLimit", permissions.imdsHopLimit());
        json.writeEndObject();
    }

    void ecs(EcsSettings settings) {
        json.writeObjectPropertyStart("ecs");
        word("networkMode", settings.networkMode());
        json.writeBooleanProperty("trunking", settings.trunking());
        word("hostPorts", settings.hostPorts());
        word("loadBalancer", settings.loadBalancer());
        word("crossZone", settings.crossZone());
        json.writeArrayPropertyStart("strategies");
        settings.strategies().forEach(each -> json.writeString(Word.of(each)));
        json.writeEndArray();
        json.writeBooleanProperty("imdsBlocked", settings.imdsBlocked());
        if (!settings.deployment().equals(ServiceDeployment.DEFAULT)) {
            json.writeObjectPropertyStart("deployment");
            json.writeNumberProperty("minimumHealthyPercent", settings.deployment().minimumHealthyPercent());
            json.writeNumberProperty("maximumPercent", settings.deployment().maximumPercent());
            json.writeBooleanProperty("circuitBreaker", settings.deployment().circuitBreaker());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void requestSize(RequestSize size) {
        json.writeObjectPropertyStart("requestSize");
        json.writeNumberProperty("kilobytes", size.kilobytes());
        json.writeNumberProperty("requestsPerConnection", size.requestsPerConnection());
        json.writeEndObject();
    }

    void legLatency(LegLatency latency) {
        json.writeObjectPropertyStart("legMicroseconds");
        json.writeNumberProperty("withinInstance", latency.withinInstance());
        json.writeNumberProperty("withinZone", latency.withinZone());
        json.writeNumberProperty("betweenZones", latency.betweenZones());
        json.writeEndObject();
    }

    /// Writes what a replica can answer, where that is said.
    void scaling(Scaling scaling) {
        if (!scaling.equals(Scaling.DEFAULT)) {
            json.writeObjectPropertyStart("scaling");
            json.writeNumberProperty("requestsPerReplica", scaling.requestsPerReplica());
            json.writeBooleanProperty("automatic", scaling.automatic());
            json.writeNumberProperty("minimum", scaling.minimum());
            json.writeNumberProperty("maximum", scaling.maximum());
            json.writeNumberProperty("targetPercent", scaling.targetPercent());
            json.writeEndObject();
        }
    }

    private void word(String field, Enum<?> constant) {
        json.writeStringProperty(field, Word.of(constant));
    }
}
