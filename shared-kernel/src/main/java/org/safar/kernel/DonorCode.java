package org.safar.kernel;

/** Who pays for a project, by a code that begins with the donor's country, or with EU or UN: {@code NO-MFA}, {@code EU-COM}. */
public record DonorCode(String value) {
    public DonorCode {
        value = Ids.registered(value);
    }
}
