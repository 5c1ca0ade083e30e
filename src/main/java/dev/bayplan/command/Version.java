package dev.bayplan.command;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as the build wrote it down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {ResourceBundle.getBundle("dev.bayplan.version").getString("version")};
    }
}
