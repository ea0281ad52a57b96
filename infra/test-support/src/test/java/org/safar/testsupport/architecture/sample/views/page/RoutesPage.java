package org.safar.testsupport.architecture.sample.views.page;

import org.safar.testsupport.architecture.sample.views.routes.Routes;

/** Shows a view. */
public record RoutesPage(Routes routes) {}
