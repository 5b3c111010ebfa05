package org.entregent.notice;

import graphql.GraphQLContext;
import org.entregent.notice.NoticeInputs.ChooseNoticesInput;
import org.entregent.notice.NoticeInputs.MarkNoticesReadInput;
import org.entregent.notice.NoticePayloads.ChooseNoticesPayload;
import org.entregent.notice.NoticePayloads.MarkNoticesReadPayload;
import org.entregent.notice.NoticePayloads.NoticeAdded;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The verbs of notices, and the news of them. */
@Controller
class NoticeController {

    private final ReadNoticesService reading;
    private final ChooseNoticesService choosing;
    private final NoticeFeedService feed;

    NoticeController(ReadNoticesService reading, ChooseNoticesService choosing, NoticeFeedService feed) {
        this.reading = reading;
        this.choosing = choosing;
        this.feed = feed;
    }

    @MutationMapping
    MarkNoticesReadPayload markNoticesRead(@Argument MarkNoticesReadInput input) {
        return reading.read(input);
    }

    @MutationMapping
    ChooseNoticesPayload chooseNotices(@Argument ChooseNoticesInput input) {
        return choosing.choose(input);
    }

    @SubscriptionMapping
    Flux<NoticeAdded> noticeAdded(GraphQLContext context) {
        return feed.listen(context);
    }
}
