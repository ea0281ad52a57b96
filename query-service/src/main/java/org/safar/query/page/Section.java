package org.safar.query.page;

import org.safar.kernel.HubId;
import org.safar.web.Caller;

/** The pages that stand in the header, in their order. One whose handler is not there, or not for the role, is not shown. */
enum Section {
    OVERVIEW("/"),
    ROUTES("/routes"),
    COUNTRIES("/countries/{cc}"),
    WORK("/work"),
    CASES("/cases"),
    REFERRALS("/referrals"),
    PROVIDERS("/providers"),
    EXCHANGE("/exchange"),
    OPERATIONS("/operations");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** As in its handler's mapping. */
    String path() {
        return path;
    }

    /** Where the caller gets to: countries begin with one's own. */
    String address(Caller caller) {
        var own = caller.ownHub().orElse(HubId.KZ);
        return path.replace("{cc}", own.code());
    }

    /** Whether this page, or one below it, is open. */
    boolean holds(String address) {
        if (this == OVERVIEW) return address.equals(path);
        var stem = "/" + path.split("/")[1];
        return address.equals(stem) || address.startsWith(stem + "/");
    }
}
