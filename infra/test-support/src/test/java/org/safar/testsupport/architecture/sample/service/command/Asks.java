package org.safar.testsupport.architecture.sample.service.command;

import org.safar.testsupport.architecture.sample.service.query.Answers;

/** The writing side leaning on the reading side. */
record Asks(Answers answers) {}
