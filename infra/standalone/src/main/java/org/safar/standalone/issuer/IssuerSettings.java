package org.safar.standalone.issuer;

import java.net.URI;
import java.nio.file.Path;

/**
 * @param address the issuer's own, which is also the {@code iss} of its tokens
 * @param pages the console's address, the only one that a sign-in may come back to
 * @param directory where the key, the sign-ins and the secret of {@code infra/token} are kept
 * @param oneClick the users are let in by their name alone: a demonstration, where every case is simulated
 */
public record IssuerSettings(URI address, URI pages, Path directory, boolean oneClick) {}
