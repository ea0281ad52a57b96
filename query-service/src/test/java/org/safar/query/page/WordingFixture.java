package org.safar.query.page;

/** Words for tests of other packages. */
public final class WordingFixture {
    public static final Wording ENGLISH = new Wording(Texts.onClassPath(), Languages.ENGLISH);

    private WordingFixture() {}
}
