package org.safar.testsupport.architecture.sample.law;

record Wish(int hour) {}
