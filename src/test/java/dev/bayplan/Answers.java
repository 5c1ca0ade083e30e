package dev.bayplan;

import dev.bayplan.controller.export.ExportPresentation;
import dev.bayplan.controller.files.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A user who has already decided.
final class Answers implements Dialogs {

    @Nullable Path open;
    @Nullable Path save;
    @Nullable Path picture;
    @Nullable ExportPresentation export;
    int asked;
    String askedAbout = "";
    final List<String> refused = new ArrayList<>();
    final List<String> offered = new ArrayList<>();
    byte[] copied = {};

    @Override
    public Optional<Path> askOpen() {
        return Optional.ofNullable(open);
    }

    @Override
    public Optional<Path> askSave(String name) {
        return Optional.ofNullable(save);
    }

    @Override
    public Optional<Path> askPicture(String name, String ending) {
        return Optional.ofNullable(picture);
    }

    @Override
    public void export(ExportPresentation chosen) {
        export = chosen;
    }

    @Override
    public Unsaved askUnsaved(String name) {
        asked++;
        askedAbout = name;
        return Unsaved.CANCEL;
    }

    @Override
    public void refuse(String what, String why) {
        refused.add(what + ": " + why);
    }

    @Override
    public boolean isWantedInstead(String what, String why, String instead) {
        refused.add(what + ": " + why);
        offered.add(instead);
        return true;
    }

    @Override
    public void copy(byte[] png) {
        copied = png;
    }
}
