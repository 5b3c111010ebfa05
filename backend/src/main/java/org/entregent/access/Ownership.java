package org.entregent.access;

import java.util.List;
import java.util.UUID;

/** What makes a row somebody's: an id in one of its columns. */
public enum Ownership {
    /** Their own membership's, whether it is in force or not. */
    MEMBER(ViewerValue.OWN_MEMBERS, ViewerSetting.OWN_MEMBERS),
    /** A network's whose sheet they keep. */
    NETWORK_OWNER(ViewerValue.OWN_NETWORKS, ViewerSetting.OWN_NETWORKS),
    /** A chapter's in which they hold an office. */
    OFFICER(ViewerValue.OWN_CHAPTERS, ViewerSetting.OWN_CHAPTERS),
    /** A chapter's in which they hold an office as one of its members: no director consultant does. */
    LEADING_MEMBER(ViewerValue.LED_CHAPTERS, ViewerSetting.LED_CHAPTERS),
    /** A chapter's of which they are a member. */
    CHAPTER_MEMBER(ViewerValue.HOME_CHAPTERS, ViewerSetting.HOME_CHAPTERS);

    private final ViewerValue<UUID[]> ids;
    private final ViewerSetting setting;

    Ownership(ViewerValue<UUID[]> ids, ViewerSetting setting) {
        this.ids = ids;
        this.setting = setting;
    }

    /** The ids that are the viewer's, as statements have them. */
    ViewerValue<UUID[]> ids() {
        return ids;
    }

    /** The same for PostgreSQL's policies. */
    ViewerSetting setting() {
        return setting;
    }

    boolean isOf(Viewer viewer, UUID id) {
        var own = ids.of(viewer);
        return own != null && List.of(own).contains(id);
    }
}
