package org.entregent.identity;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowMapper;

/** Spring's own classes name their tables without a schema; ours stand in {@code identity}. */
final class IdentityTables extends JdbcTemplate {

    IdentityTables(DataSource source) {
        super(source);
    }

    @Override
    public int update(String sql, @Nullable PreparedStatementSetter setter) {
        return super.update(inSchema(sql), setter);
    }

    @Override
    public <T extends @Nullable Object> java.util.List<T> query(
            String sql, @Nullable PreparedStatementSetter setter, RowMapper<T> mapper) {
        return super.query(inSchema(sql), setter, mapper);
    }

    private static String inSchema(String sql) {
        return sql.replace(" oauth2_authorization", " identity.oauth2_authorization");
    }
}
