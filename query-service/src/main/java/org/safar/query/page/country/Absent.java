package org.safar.query.page.country;

import org.safar.query.figures.Shown;

/** A cell that an answer does not list: nothing for those who see exact figures, the mark for everybody else. */
final class Absent {
    private Absent() {}

    static Shown.Number of(Shown shown) {
        return shown.exact() ? new Shown.Number(0L, null) : new Shown.Number(null, "withheld");
    }
}
