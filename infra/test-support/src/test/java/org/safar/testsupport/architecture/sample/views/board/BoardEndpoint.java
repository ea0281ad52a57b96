package org.safar.testsupport.architecture.sample.views.board;

import org.safar.testsupport.architecture.sample.views.routes.Routes;

/** Uses another view, and is public. */
public record BoardEndpoint(Routes routes) {}
