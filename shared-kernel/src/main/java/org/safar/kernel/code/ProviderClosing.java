package org.safar.kernel.code;

/** Why a provider helps no more. */
public enum ProviderClosing implements Code {
    FUNDING_ENDED,
    MERGED,
    MOVED,
    LICENCE_WITHDRAWN,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
