package dev.bayplan.export;

/// Pictures that go into one file, laid out and drawn one after the other: none is kept.
interface Pages {

    /// {@return what the whole is called}
    String title();

    int count();

    /// {@return a page, laid out anew}
    ///
    /// @param page from 0
    Sheet sheet(int page);

    /// {@return a picture alone}
    static Pages of(Sheet only) {
        return new Pages() {
            @Override
            public String title() {
                return only.title();
            }

            @Override
            public int count() {
                return 1;
            }

            @Override
            public Sheet sheet(int page) {
                return only;
            }
        };
    }
}
