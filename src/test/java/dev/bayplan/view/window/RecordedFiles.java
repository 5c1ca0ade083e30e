package dev.bayplan.view.window;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.files.FileActions;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;

/// Has no files; remembers what was asked of it.
final class RecordedFiles implements FileActions {

    final List<String> asked = new ArrayList<>();
    private final Document document;

    RecordedFiles(Document document) {
        this.document = document;
    }

    @Override
    public void createNew() {
        asked.add("new");
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("article-vpc-eni", "The article: interfaces"));
    }

    @Override
    public void openExample(String name) {
        asked.add("example " + name);
    }

    @Override
    public void save() {
        asked.add("save " + document.scenario().title());
    }

    @Override
    public void saveAs() {
        asked.add("save as");
    }

    @Override
    public void export() {
        asked.add("export");
    }

    @Override
    public void exportPng(int scale) {
        asked.add("png " + scale);
    }

    @Override
    public void copyPicture() {
        asked.add("copy");
    }

    @Override
    public ReadOnlyStringProperty noticeProperty() {
        return new SimpleStringProperty("");
    }

    @Override
    public boolean mayClose() {
        return true;
    }
}
