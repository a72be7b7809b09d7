package dev.retort.cli.configuration;

import java.time.Duration;

/**
 * How migrations run.
 *
 * @param singleTransaction the whole run in one transaction instead of one for each revision
 * @param patience how long to wait for another migrator
 * @param lockTimeout how long a change may wait for a lock before it steps back and tries again
 * @param retries how often it tries again
 * @param refuseDataLoss whether a downgrade that deletes data needs {@code --allow-data-loss}
 */
public record RunSettings(
        boolean singleTransaction, Duration patience, Duration lockTimeout, int retries, boolean refuseDataLoss) {}
