/**
 * The operating system under the program. Whoever starts an editor or a build asks here how programs are started; nothing
 * else differs from one system to the other.
 */
@NullMarked
package dev.retort.cli.platform;

import org.jspecify.annotations.NullMarked;
