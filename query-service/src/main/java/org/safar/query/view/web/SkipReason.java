package org.safar.query.view.web;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** Why a view passes over an event. No free text: it would stay. */
public enum SkipReason implements Code {
    /** The view's fold is at fault; it is mended and the view folded anew later. */
    FOLD_AT_FAULT,
    /** The event should not be as it is; a correction follows. */
    EVENT_AT_FAULT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
