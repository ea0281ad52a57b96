package org.safar.testsupport.architecture.sample.service.query;

public record Answers(int count) {}
