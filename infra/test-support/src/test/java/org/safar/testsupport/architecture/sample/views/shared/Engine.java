package org.safar.testsupport.architecture.sample.views.shared;

public record Engine(int speed) {}
