package org.entregent.page;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entregent.access.Caller;
import org.entregent.access.Viewer;
import org.entregent.access.ViewerService;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the API what a page tells, always as the public, whoever is signed in: so a page shows nothing that the API would not tell
 * anybody, costs what the same question costs there, and takes it from the share of the visitor's network address.
 */
@Component
public class PublicReader {

    private static final Logger LOG = LoggerFactory.getLogger(PublicReader.class);

    private final ExecutionGraphQlService service;
    private final ViewerService viewers;
    private final JsonMapper json;

    PublicReader(ExecutionGraphQlService service, ViewerService viewers, JsonMapper json) {
        this.service = service;
        this.viewers = viewers;
        this.json = json;
    }

    /**
     * The data of the answer.
     *
     * @param document a constant of the page's
     * @throws GraphException with the code of the API's error. One of the input, such as a cursor of another list, need not be
     *     caught: the address is at fault then, and whoever asked for it is led to the page without its parameters
     */
    public JsonNode read(Visit visit, String document, Map<String, Object> variables) {
        var response = Objects.requireNonNull(
                service.execute(request(visit, document, variables)).block(), "an answer");
        var answer = json.readTree(json.writeValueAsBytes(response.toMap()));
        var error = answer.at("/errors/0");
        if (!error.isMissingNode()) {
            throw refusal(error);
        }
        return answer.required("data");
    }

    private ExecutionGraphQlRequest request(Visit visit, String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, new HashMap<>(variables), new HashMap<>(), visit.requestId(), visit.language());
        request.configureExecutionInput((input, builder) -> {
            var context = input.getGraphQLContext();
            context.put(Viewer.class, viewers.get(new Caller.Anybody()));
            if (visit.from() != null) {
                context.put(InetSocketAddress.class, visit.from());
            }
            return input;
        });
        return request;
    }

    /** Errors that the API gives no code are of a document that doesn't fit: our own fault. */
    private static GraphException refusal(JsonNode error) {
        var message = error.path("message").asString("");
        var code = error.at("/extensions/code").asString(ErrorCode.INTERNAL_ERROR.name());
        if (code.equals(ErrorCode.INTERNAL_ERROR.name())) {
            LOG.error("A public page could not be read: {}", message);
        }
        return new GraphException(ErrorCode.valueOf(code), message);
    }
}
