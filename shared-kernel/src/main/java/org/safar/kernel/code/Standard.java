package org.safar.kernel.code;

/** The data standards that the code lists are mapped to. */
public enum Standard {
    /** Human Trafficking Case Data Standard 2.0: the value of a picklist. */
    HTCDS,
    /** CTDC's files of 2017, 62 columns: a column, or a value of its column. */
    CTDC_2017,
    /** CTDC's files of 2024, 27 columns: a column, or a value of its column. */
    CTDC_2024
}
