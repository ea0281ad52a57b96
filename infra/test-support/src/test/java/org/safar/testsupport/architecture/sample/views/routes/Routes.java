package org.safar.testsupport.architecture.sample.views.routes;

import org.safar.testsupport.architecture.sample.views.shared.Engine;

/** A view that uses what views share. */
public record Routes(Engine engine) {}
