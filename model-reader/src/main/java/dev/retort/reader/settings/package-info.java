/**
 * The files in which a project configures its JPA provider enter, and the settings that shape a mapping leave, each with
 * the place it was found in. The naming package chooses a strategy by them; the boot package hands the rest to Hibernate.
 */
@NullMarked
package dev.retort.reader.settings;

import org.jspecify.annotations.NullMarked;
