package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.EksFields;
import dev.bayplan.controller.inspector.PodNetworkingFields;
import dev.bayplan.controller.inspector.PodPermissionFields;
import dev.bayplan.controller.inspector.ServiceTrafficFields;
import dev.bayplan.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The settings of the EKS cluster.
final class EksSection {

    private EksSection() {}

    static Node of(EksFields eks, ObservableValue<List<String>> notices) {
        return new FoldedSection(
                "eks", eks.summaryProperty(), () -> List.of(new NoticeLines("eks", notices), settings(eks)));
    }

    private static Node settings(EksFields eks) {
        var grid = new SettingsGrid("eks-");
        networking(grid, eks.networking());
        traffic(grid, eks.traffic());
        permissions(grid, eks.permissions());
        grid.choice("support", "inspector.support", eks.support());
        return grid;
    }

    private static void networking(SettingsGrid grid, PodNetworkingFields networking) {
        String zero = Messages.text("inspector.zeroNotSet");
        grid.heading("inspector.part.networking");
        grid.choice("addresses", "inspector.addresses", networking.addresses());
        grid.choice("security-groups", "inspector.podSecurityGroups", networking.securityGroups());
        grid.flag("custom-networking", "inspector.customNetworking", networking.customNetworking());
        grid.groups("eni-config", "inspector.eniConfig", networking.eniConfigSecurityGroups());
        grid.number("warm-enis", "inspector.warmEnis", networking.warmEnis());
        grid.number("warm-addresses", "inspector.warmAddresses", networking.warmAddresses(), zero);
        grid.number("minimum-addresses", "inspector.minimumAddresses", networking.minimumAddresses(), zero);
        grid.number("warm-prefixes", "inspector.warmPrefixes", networking.warmPrefixes());
        grid.number("max-eni", "inspector.maxEni", networking.maxEni(), zero);
        grid.choice("max-pods", "inspector.maxPods", networking.maxPodsRule());
        grid.number("own-max-pods", "inspector.ownMaxPods", networking.ownMaxPods());
    }

    private static void traffic(SettingsGrid grid, ServiceTrafficFields traffic) {
        grid.heading("inspector.part.traffic");
        grid.choice("load-balancer", "inspector.loadBalancer", traffic.loadBalancer());
        grid.choice("target-type", "inspector.targetType", traffic.targetType());
        grid.choice("cross-zone", "inspector.crossZone", traffic.crossZone());
        grid.choice("external-policy", "inspector.externalTrafficPolicy", traffic.externalTrafficPolicy());
        grid.choice("kube-proxy", "inspector.kubeProxyMode", traffic.kubeProxyMode());
        grid.choice("zone-preference", "inspector.zonePreference", traffic.zonePreference());
    }

    private static void permissions(SettingsGrid grid, PodPermissionFields permissions) {
        grid.heading("inspector.part.permissions");
        grid.choice("identity", "inspector.identity", permissions.identity());
        grid.flag("imds-v2", "inspector.imdsV2Required", permissions.imdsV2Required());
        grid.number("hop-limit", "inspector.imdsHopLimit", permissions.imdsHopLimit());
    }
}
