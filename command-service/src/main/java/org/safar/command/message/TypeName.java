package org.safar.command.message;

/** The type of a message as it was sent; whether there is such a type is the registry's to say. */
record TypeName(String value) {}
