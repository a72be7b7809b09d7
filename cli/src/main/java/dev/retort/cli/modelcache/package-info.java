/**
 * Models of entities as they were read, kept until anything changes that was read for them: to boot Hibernate is the
 * longest part of a check, and most commits touch no entity. A model is found by the fingerprint of the content of every
 * class and setting, of the jars, of Retort and of Java; what cannot be fingerprinted is not kept.
 */
@NullMarked
package dev.retort.cli.modelcache;

import org.jspecify.annotations.NullMarked;
