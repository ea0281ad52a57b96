package org.safar.command.message;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/**
 * How a hub calls a case at home. It only ever becomes a {@link ThingIds case id}: it is not stored, and not shown by
 * {@code toString}, so that no log can hold it.
 */
public record Reference(String value) {
    /** In characters. */
    static final int LONGEST = 100;

    public Reference {
        value = Normalizer.normalize(value, Form.NFC);
        var plain = value.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
        Malformed.unless(
                !value.isBlank() && value.length() <= LONGEST && plain && value.equals(value.strip()),
                RefusalCode.INVALID_ID,
                "a reference has 1 to " + LONGEST + " characters and no blanks around it");
    }

    @Override
    public String toString() {
        return "Reference[withheld]";
    }
}
