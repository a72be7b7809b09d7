package dev.retort.introspector.schemacrawler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import schemacrawler.inclusionrule.IncludeAll;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.InfoLevel;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** One run of SchemaCrawler, without its plugins: what differs between databases we tell it ourselves. */
final class Crawl {
    /** Held on to, because a logger that nobody holds forgets its level. It tells every step, on standard error. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Crawl() {}

    static Catalog of(Connection connection, Set<String> schemas) throws SQLException {
        var metadata = connection.getMetaData();
        var retrieval = SchemaRetrievalOptionsBuilder.builder();
        retrieval.fromConnnection(connection);
        boolean hasSchemas = metadata.supportsSchemasInTableDefinitions();
        if (hasSchemas) {
            retrieval.withSupportsSchemas().withDoesNotSupportCatalogs();
        }
        boolean hasNoSchemas = !hasSchemas && !metadata.supportsCatalogsInTableDefinitions();
        retrieval.withInformationSchemaViews(InformationSchemaTexts.of(connection));
        var level = SchemaInfoLevelBuilder.builder()
                // The level that knows the columns of constraints, without what no schema has a record for.
                .withInfoLevel(InfoLevel.detailed)
                .setRetrieveAdditionalColumnAttributes(true)
                .setRetrieveIndexInformation(true)
                .setRetrieveSequenceInformation(true)
                .setRetrieveRoutines(false)
                .setRetrieveRoutineParameters(false)
                .setRetrieveTriggerInformation(false)
                .setRetrieveViewInformation(false)
                .setRetrieveUserDefinedColumnDataTypes(false)
                .toOptions();
        var limit = LimitOptionsBuilder.builder()
                .tableTypes("TABLE", "BASE TABLE", "VIEW", "PARTITIONED TABLE")
                .includeSequences(new IncludeAll());
        if (!hasNoSchemas) {
            limit.includeSchemas(Pattern.compile("(?:.*\\.)?[\"`]?(?:"
                    + schemas.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")[\"`]?"));
        }
        var options = SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(limit.toOptions())
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevel(level)
                        .withMaxThreads(1)
                        .toOptions());
        return SchemaCrawlerUtility.getCatalog(
                DatabaseConnectionSources.fromConnection(connection),
                retrieval.toOptions(),
                options,
                ConfigUtility.newConfig());
    }
}
