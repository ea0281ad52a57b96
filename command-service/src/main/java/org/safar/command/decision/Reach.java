package org.safar.command.decision;

import org.safar.kernel.CustodianCode;
import org.safar.kernel.code.CustodianKind;

/** Which cases of its hub a sender may write to. What is out of reach is answered as if it were not there. */
public sealed interface Reach {

    /** The hub's own machine: it forwards for every custodian. */
    record WholeHub() implements Reach {}

    /** A hub's supervisor. */
    record StateHeld() implements Reach {}

    /** A caseworker. */
    record OneCustodian(CustodianCode custodian) implements Reach {}

    default boolean covers(CustodianCode custodian, CustodianKind kind) {
        return switch (this) {
            case WholeHub() -> true;
            case StateHeld() -> kind == CustodianKind.STATE;
            case OneCustodian(var own) -> own.equals(custodian);
        };
    }
}
