package dev.bayplan.export;

import java.io.IOException;

/// Hears how far a long export has come.
@FunctionalInterface
public interface Progress {

    /// For those who only wait.
    Progress UNHEARD = _ -> { };

    /// Comes from time to time while it is written.
    ///
    /// @param share of the work that is done, from 0 to 1
    /// @throws IOException to give up; what was written so far is no picture
    void at(double share) throws IOException;
}
