package org.safar.kernel;

/** An article of a national law, by a code that begins with the country: {@code KZ-CC-128}, {@code UZ-CC-135-2}. */
public record ArticleCode(String value) {
    public ArticleCode {
        value = Ids.registered(value);
    }
}
