package org.safar.kernel.prevention;

import org.safar.kernel.CustodianCode;
import org.safar.kernel.code.OrganisationKind;

/** Who carries a project out. The code is a custodian's where the organisation holds cases as well. */
public record Implementer(CustodianCode organisation, OrganisationKind kind) {}
