package org.safar.kernel.code;

/** As recorded by the hub. HTCDS and CTDC 2024 record gender; what neither female nor male covers is read as other. */
public enum Sex implements Mapped {
    FEMALE("Feminine", "Female", "Woman"),
    MALE("Masculine", "Male", "Man"),
    OTHER("NonConforming,TransgenderFeminine,TransgenderMasculine", "-", "Trans/Transgender/NonConforming");

    private final Mapping mapping;

    Sex(String htcds, String ctdc2017, String ctdc2024) {
        this.mapping = new Mapping(htcds, ctdc2017, ctdc2024);
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    @Override
    public Mapping mapping() {
        return mapping;
    }
}
