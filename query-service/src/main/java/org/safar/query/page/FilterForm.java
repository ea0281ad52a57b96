package org.safar.query.page;

import java.util.List;

/**
 * The one form of a page, which is its state: what it holds is the address, and the address is all there is.
 *
 * @param action where it leads to: the page itself
 * @param fields what can be chosen
 * @param kept state of the page that the form does not show, and does not lose
 * @param cleared the address without anything chosen
 */
public record FilterForm(String action, List<Field> fields, List<Kept> kept, String cleared) {

    /** @param set something is chosen */
    public record Field(String name, String label, List<Group> groups, boolean set) {}

    /** @param label empty for options that stand alone */
    public record Group(String label, List<Option> options) {}

    public record Option(String value, String words, boolean selected) {}

    public record Kept(String name, String value) {}

    /** Whether anything is chosen. */
    public boolean narrowed() {
        return fields.stream().anyMatch(Field::set);
    }
}
