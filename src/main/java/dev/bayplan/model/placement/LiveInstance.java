package dev.bayplan.model.placement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is attached to an instance, and who has it.
final class LiveInstance {

    boolean running;

    /// In the order of attachment; a trunk stands last.
    final List<LiveInterface> interfaces = new ArrayList<>();

    /// Replicas with the address of the instance.
    final IntList hosts = new IntList(0);

    /// Replicas by their number in the /80 of the instance, from 1; [Plan#FREE] where it is unused.
    final IntList ipv6 = new IntList(0);

    /// Replicas without the address that they want, the longest waiting first.
    final IntList waiting = new IntList(0);

    /// {@return the trunk, or null}
    @Nullable LiveInterface trunk() {
        return interfaces.isEmpty() || !interfaces.getLast().trunk ? null : interfaces.getLast();
    }

    /// {@return the interfaces, a trunk not counted}
    int attached() {
        return interfaces.size() - (trunk() == null ? 0 : 1);
    }

    /// {@return the addresses for replicas, a trunk's not counted}
    int addresses() {
        int count = 0;
        for (int e = 0; e < attached(); e++) {
            count += interfaces.get(e).addressed();
        }
        return count;
    }

    /// Puts an interface behind those there are, before a trunk.
    void attach(LiveInterface added) {
        interfaces.add(attached(), added);
    }

    /// Puts a replica where it stands already.
    void addIpv6(int replica, int number) {
        while (ipv6.size() < number) {
            ipv6.add(Plan.FREE);
        }
        ipv6.set(number - 1, replica);
    }

    void addIpv6(int replica) {
        int free = ipv6.indexOf(Plan.FREE);
        if (free < 0) {
            ipv6.add(replica);
        } else {
            ipv6.set(free, replica);
        }
    }

    void clear() {
        running = false;
        interfaces.clear();
        hosts.clear();
        ipv6.clear();
        waiting.clear();
    }
}
