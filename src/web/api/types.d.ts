// Generated from the OpenAPI document; `npx vitest run test/api-types.test.ts -u` writes it anew.
export interface paths {
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Needs `audit:read`.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the log is whole, or its first bad entry
         * @description Needs `audit:read`.
         */
        get: operations["getAuditVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commissions
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One commission, explained to the line
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissionsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filtered commissions sum to
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissionsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Creators with their figures
         * @description Needs `creators:read`.
         */
        get: operations["getCreators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One creator
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a creator; If-Match carries the version that was read
         * @description Needs `creators:write`.
         */
        patch: operations["patchCreatorsId"];
        trace?: never;
    };
    "/v1/creators/{id}/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A creator’s tiers over time
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsIdEnrollments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A creator over time
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move creators into a tier from a moment on; the answer is the enrollments made
         * @description Needs `creators:write`.
         */
        post: operations["postEnrollments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrollments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo a creator’s latest tier
         * @description Needs `creators:write`.
         */
        delete: operations["deleteEnrollmentsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, latest first
         * @description Needs `imports:read`.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Import a file: its bytes are the body. The answer is the import as it waits; ask for it again to follow it. Idempotency-Key makes a repeat answer with the first
         * @description Needs `imports:write`.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import
         * @description Needs `imports:read`.
         */
        get: operations["getImportsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an undone import count again
         * @description Needs `imports:write`.
         */
        post: operations["postImportsIdRedo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were not taken
         * @description Needs `imports:read`.
         */
        get: operations["getImportsIdRejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rejections.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were not taken, as a file
         * @description Needs `imports:read`.
         */
        get: operations["getImportsIdRejectionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a whole import back
         * @description Needs `imports:write`.
         */
        post: operations["postImportsIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations that wait
         * @description Needs `members:manage`.
         */
        get: operations["getInvitations"];
        put?: never;
        /**
         * Invite somebody; the reply holds the link to hand over
         * @description Needs `members:manage`.
         */
        post: operations["postInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Needs `members:manage`.
         */
        delete: operations["deleteInvitationsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join: as whoever is signed in, else as a new person with a name and a password
         * @description Needs no sign-in.
         */
        post: operations["postInvitationsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who invites to what, for the holder of the link
         * @description Needs no sign-in.
         */
        get: operations["getInvitationsLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys in use
         * @description Needs `keys:manage`.
         */
        get: operations["getKeys"];
        put?: never;
        /**
         * Make an API key; it is shown this once
         * @description Needs `keys:manage`.
         */
        post: operations["postKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Needs `keys:manage`.
         */
        delete: operations["deleteKeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody in this workspace
         * @description Needs `members:read`.
         */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member from this workspace
         * @description Needs `members:manage`.
         */
        delete: operations["deleteMembersId"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
         * @description Needs `members:manage`.
         */
        patch: operations["patchMembersId"];
        trace?: never;
    };
    "/v1/members/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link with which a member chooses a new password
         * @description Needs `members:manage`.
         */
        post: operations["postMembersIdResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order lines
         * @description Needs `orders:read`.
         */
        get: operations["getOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order line
         * @description Needs `orders:read`.
         */
        get: operations["getOrdersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each file said about an order line
         * @description Needs `orders:read`.
         */
        get: operations["getOrdersIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filtered order lines sum to
         * @description Needs `orders:read`.
         */
        get: operations["getOrdersSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programs with their tiers and rewards
         * @description Needs `programs:read`.
         */
        get: operations["getPrograms"];
        put?: never;
        /**
         * Start a program
         * @description Needs `programs:write`.
         */
        post: operations["postPrograms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{id}/shops/{shop_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a program reward a shop’s sales
         * @description Needs `programs:write`.
         */
        put: operations["putProgramsIdShopsShopId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{id}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tier
         * @description Needs `programs:write`.
         */
        post: operations["postProgramsIdTiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weekly report
         * @description Needs `reports:read`.
         */
        get: operations["getReportsWeekly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find creators, orders and products
         * @description Needs `creators:read`.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in; 401 for nobody
         * @description Needs no sign-in.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shops: our own and merchants
         * @description Needs `orders:read`.
         */
        get: operations["getShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tiers/{id}/reward-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a tier’s reward from a moment on
         * @description Needs `programs:write`.
         */
        post: operations["postTiersIdRewardTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How it goes and what needs a hand
         * @description Needs `reports:read`.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit this workspace
         * @description Needs `workspace:manage`.
         */
        patch: operations["patchWorkspace"];
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a workspace of your own; needs a person signed in
         * @description Needs no sign-in.
         */
        post: operations["postWorkspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the demo workspace and its login
         * @description Needs `workspace:manage`.
         */
        delete: operations["deleteWorkspacesDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acceptance: {
            name?: string;
            password?: string;
            token: string;
        };
        Accepted: {
            email: string;
            member_id: string;
            workspace_id: string;
        };
        AuditEntry: {
            action: string;
            actor: {
                id: string;
                /** @enum {string} */
                kind: "member" | "key" | "system";
                name: string | null;
            };
            at: string;
            detail: {
                [key: string]: unknown;
            };
            hash: string;
            seq: number;
            subject: string;
        };
        AuditVerdict: {
            entries: number;
            first_bad: number | null;
            head: string;
            ok: boolean;
        };
        /** @enum {string} */
        Channel: "tiktok_shop" | "tokopedia" | "shopee" | "lazada" | "own_site" | "offline";
        Commission: {
            amount: components["schemas"]["Money"];
            base: components["schemas"]["Money"] | null;
            cap: components["schemas"]["Money"] | null;
            content_type: components["schemas"]["ContentType"] | null;
            creator: {
                id: string;
                name: string;
            };
            id: string;
            line_id: string;
            order_id: string;
            ordered_at: string;
            payer: components["schemas"]["Payer"];
            product: {
                id: string;
                name: string;
            };
            rate: components["schemas"]["Percent"] | null;
            shop: {
                id: string;
                name: string;
            };
            status: components["schemas"]["CommissionStatus"];
            tier: {
                exclusive: boolean;
                id: string;
                name: string;
            } | null;
        };
        CommissionPage: {
            data: components["schemas"]["Commission"][];
            next_cursor: string | null;
        };
        /** @enum {string} */
        CommissionStatus: "pending" | "approved" | "paid" | "held" | "reversed" | "duplicate" | "rejected";
        CommissionSummary: {
            data: {
                amount: components["schemas"]["Money"];
                commissions: number;
                currency: string;
                payer: components["schemas"]["Payer"];
                status: components["schemas"]["CommissionStatus"];
            }[];
        };
        /** @enum {string} */
        ContentType: "live" | "video" | "showcase" | "external";
        Creator: {
            handles: components["schemas"]["Handle"][];
            id: string;
            kind: components["schemas"]["CreatorKind"];
            name: string;
            note: string;
            version: number;
        };
        CreatorEdit: {
            kind?: components["schemas"]["CreatorKind"];
            name?: string;
            note?: string;
        };
        CreatorFiguresPage: {
            currencies: string[];
            currency: string;
            data: components["schemas"]["CreatorRow"][];
            from: string;
            next_cursor: string | null;
            to: string;
        };
        CreatorHistory: {
            currencies: {
                currency: string;
                figures: components["schemas"]["Figures"];
                weeks: {
                    gmv: components["schemas"]["Money"];
                    orders: number;
                    week: string;
                }[];
            }[];
        };
        /** @enum {string} */
        CreatorKind: "kol" | "koc" | "affiliate" | "publisher" | "collaborator" | "social_seller" | "agency";
        CreatorRow: {
            brand_commission: components["schemas"]["Money"];
            cost_ratio: components["schemas"]["Ratio"];
            creator: {
                handle: string | null;
                id: string;
                kind: components["schemas"]["CreatorKind"];
                name: string;
            };
            gmv: components["schemas"]["Money"];
            gmv_before: components["schemas"]["Money"];
            items: number;
            live: components["schemas"]["Money"];
            orders: number;
            other: components["schemas"]["Money"];
            platform_commission: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            showcase: components["schemas"]["Money"];
            tier: {
                exclusive: boolean;
                id: string;
                name: string;
            } | null;
            video: components["schemas"]["Money"];
        };
        Enrollment: {
            creator_id: string;
            ends_at: string | null;
            id: string;
            program: {
                id: string;
                name: string;
            };
            starts_at: string;
            tier: {
                exclusive: boolean;
                id: string;
                name: string;
            };
        };
        Explanation: {
            /** @enum {string} */
            base_kind: "reported_actual" | "reported_estimate" | "order_value_less_refund" | "fully_refunded" | "not_reported";
            capped: boolean;
            commission: components["schemas"]["Commission"];
            /** @enum {string|null} */
            deviation: "none" | "capped_by_marketplace" | "more_than_rate" | "unknown" | null;
            line: components["schemas"]["OrderLine"] | null;
            others: {
                cap: components["schemas"]["Money"] | null;
                rate: components["schemas"]["Percent"];
                starts_at: string;
                tier: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                why: "other_tier" | "begins_later" | "followed_by_newer_terms";
            }[];
            postings: components["schemas"]["Posting"][];
            terms: {
                starts_at: string;
                version: number;
            } | null;
            uncapped: components["schemas"]["Money"] | null;
        };
        Figures: {
            aov: components["schemas"]["Money"] | null;
            brand_commission: components["schemas"]["Money"];
            cost: components["schemas"]["Money"];
            cost_ratio: components["schemas"]["Ratio"];
            creators: number;
            gmv: components["schemas"]["Money"];
            items: number;
            orders: number;
            platform_commission: components["schemas"]["Money"];
            refund_rate: components["schemas"]["Ratio"];
            refunds: components["schemas"]["Money"];
        };
        /** @enum {string} */
        GmvKind: "placed" | "paid" | "completed" | "net";
        Handle: {
            handle: string;
            /** @enum {string} */
            platform: "tiktok" | "shopee" | "lazada" | "instagram" | "youtube" | "facebook";
        };
        Import: {
            as_of: string | null;
            created_at: string;
            file_name: string;
            file_size: number;
            finished_at: string | null;
            id: string;
            kind: string | null;
            locale: string | null;
            problem: {
                code: string;
                message: string;
            } | null;
            rows_read: number;
            same_file_as: string | null;
            /** @enum {string} */
            status: "waiting" | "running" | "done" | "failed" | "undone";
            summary: components["schemas"]["ImportSummary"] | null;
        };
        ImportPage: {
            data: components["schemas"]["Import"][];
            next_cursor: string | null;
        };
        ImportSummary: {
            as_of: string;
            created: number;
            creators: number;
            kind: string;
            lines: number;
            locale: string;
            orders: number;
            products: number;
            rejected: number;
            rows: number;
            statuses: {
                [key: string]: number;
            };
            totals: {
                commission: components["schemas"]["Money"][];
                order_value: components["schemas"]["Money"][];
                refund: components["schemas"]["Money"][];
            };
            unchanged: number;
            updated: number;
        };
        Invitation: {
            created_at: string;
            email: string;
            expires_at: string;
            id: string;
            role: components["schemas"]["Role"];
        };
        InvitationLookup: {
            email: string;
            expires_at: string;
            has_account: boolean;
            invited_by: string | null;
            role: components["schemas"]["Role"];
            workspace: {
                id: string;
                name: string;
            };
        };
        InvitationRequest: {
            /** Format: email */
            email: string;
            role: components["schemas"]["Role"];
        };
        Key: {
            created_at: string;
            created_by: string;
            expires_at: string | null;
            hint: string;
            id: string;
            last_used_at: string | null;
            name: string;
            scopes: string[];
        };
        KeyRequest: {
            /**
             * Format: date-time
             * @default null
             */
            expires_at: string | null;
            name: string;
            scopes: components["schemas"]["Permission"][];
        };
        Link: {
            link: string;
        };
        Member: {
            created_at: string;
            email: string;
            id: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        MemberEdit: {
            role: components["schemas"]["Role"];
        };
        Money: {
            amount: string;
            currency: string;
        };
        NewEnrollments: {
            creator_ids: string[];
            /** Format: date-time */
            starts_at: string;
            tier_id: string;
        };
        NewInvitation: {
            invitation: components["schemas"]["Invitation"];
            link: string;
            mailed: boolean;
        };
        NewKey: {
            id: string;
            key: string;
        };
        NewProgram: {
            currency: string;
            name: string;
        };
        NewRewardTerms: {
            cap: components["schemas"]["Money"] | null;
            rate: components["schemas"]["Percent"];
            /** Format: date-time */
            starts_at: string;
        };
        NewTier: {
            /** @default false */
            exclusive: boolean;
            name: string;
        };
        OrderLine: {
            as_of: string;
            channel: components["schemas"]["Channel"];
            content_type: components["schemas"]["ContentType"] | null;
            creator: {
                id: string;
                name: string;
            };
            fully_refunded: boolean;
            gmv: components["schemas"]["Money"];
            id: string;
            import_id: string;
            order_id: string;
            ordered_at: string;
            platform_commission: components["schemas"]["Money"];
            product: {
                id: string;
                name: string;
            };
            quantity: number;
            refund_value: components["schemas"]["Money"];
            settled: boolean;
            shop: {
                id: string;
                name: string;
            };
            sku_name: string | null;
            source_status: string;
            status: components["schemas"]["OrderStatus"];
        };
        OrderPage: {
            data: components["schemas"]["OrderLine"][];
            next_cursor: string | null;
        };
        /** @enum {string} */
        OrderStatus: "unpaid" | "pending" | "completed" | "cancelled";
        OrderSummary: {
            data: {
                currency: string;
                gmv: components["schemas"]["Money"];
                items: number;
                lines: number;
                orders: number;
                platform_commission: components["schemas"]["Money"];
                refund_value: components["schemas"]["Money"];
            }[];
        };
        OrderVersion: {
            as_of: string;
            file_name: string;
            import_id: string;
            order_value: components["schemas"]["Money"];
            platform_commission: components["schemas"]["Money"];
            refund_value: components["schemas"]["Money"];
            row: number;
            source: {
                column: string;
                value: string;
            }[];
            source_status: string;
            stands: boolean;
            status: components["schemas"]["OrderStatus"];
            undone: boolean;
        };
        /** @enum {string} */
        Payer: "platform" | "brand";
        Percent: string;
        /** @enum {string} */
        Permission: "orders:read" | "imports:read" | "imports:write" | "creators:read" | "creators:write" | "programs:read" | "programs:write" | "commissions:read" | "reports:read" | "audit:read" | "members:read" | "members:manage" | "keys:manage" | "workspace:manage";
        Posting: {
            amount: components["schemas"]["Money"];
            at: string;
            credit_account: string;
            debit_account: string;
            key: string;
            reason: string;
        };
        Problem: {
            code: string;
            detail: string;
            errors: {
                code: string;
                message: string;
                path: string;
            }[];
            request_id: string;
            status: number;
            title: string;
            type: string;
        };
        Program: {
            currency: string;
            id: string;
            name: string;
            shops: {
                id: string;
                name: string;
            }[];
            tiers: components["schemas"]["Tier"][];
        };
        Ratio: string | null;
        Rejection: {
            code: string;
            column: string | null;
            message: string;
            row: number;
            value: string | null;
        };
        RejectionPage: {
            data: components["schemas"]["Rejection"][];
            next_cursor: string | null;
        };
        Reward: {
            id: string;
            name: string;
            terms: components["schemas"]["RewardTerms"][];
        };
        RewardTerms: {
            cap: components["schemas"]["Money"] | null;
            rate: components["schemas"]["Percent"];
            starts_at: string;
            version: number;
        };
        /** @enum {string} */
        Role: "owner" | "lead" | "specialist" | "live_executive" | "finance" | "viewer";
        SearchResult: {
            data: {
                id: string;
                /** @enum {string} */
                kind: "creator" | "order" | "product";
                subtitle: string;
                title: string;
            }[];
        };
        Session: {
            demo_removable: boolean;
            member_id: string | null;
            memberships: {
                member_id: string;
                role: components["schemas"]["Role"];
                workspace: components["schemas"]["Workspace"];
            }[];
            permissions: components["schemas"]["Permission"][];
            role: components["schemas"]["Role"] | null;
            user: {
                email: string;
                id: string;
                name: string;
            };
            workspace: components["schemas"]["Workspace"] | null;
        };
        Shop: {
            channel: components["schemas"]["Channel"];
            currency: string;
            id: string;
            /** @enum {string} */
            kind: "own" | "merchant";
            name: string;
            zone: string;
        };
        Tier: {
            creators: number;
            exclusive: boolean;
            id: string;
            is_default: boolean;
            name: string;
            rank: number;
            reward: components["schemas"]["Reward"] | null;
        };
        Today: {
            as_of: string | null;
            attention: {
                /** @enum {string} */
                code: "import_failed" | "rows_rejected" | "data_old" | "falling";
                figure: string;
                label: string;
                subject: string;
            }[];
            currencies: {
                before: components["schemas"]["Figures"];
                creators: components["schemas"]["CreatorRow"][];
                currency: string;
                days: {
                    cost: components["schemas"]["Money"];
                    creators: number;
                    day: string;
                    gmv: components["schemas"]["Money"];
                    gmv_before: components["schemas"]["Money"];
                    orders: number;
                    refunds: components["schemas"]["Money"];
                }[];
                figures: components["schemas"]["Figures"];
                from: string;
                to: string;
            }[];
            demo: boolean;
            empty: boolean;
        };
        WeeklyReport: {
            as_of: string | null;
            currencies: {
                before: components["schemas"]["Figures"];
                content: {
                    content_type: components["schemas"]["ContentType"] | null;
                    gmv: components["schemas"]["Money"];
                    orders: number;
                    share: components["schemas"]["Ratio"];
                }[];
                creators: components["schemas"]["CreatorRow"][];
                currency: string;
                days: {
                    day: string;
                    gmv: components["schemas"]["Money"];
                    gmv_before: components["schemas"]["Money"];
                }[];
                exclusive: {
                    exclusive: components["schemas"]["Money"];
                    others: components["schemas"]["Money"];
                    share: components["schemas"]["Ratio"];
                };
                figures: components["schemas"]["Figures"];
                tiers: {
                    cost: components["schemas"]["Money"];
                    creators: number;
                    gmv: components["schemas"]["Money"];
                    orders: number;
                    share: components["schemas"]["Ratio"];
                    tier: {
                        exclusive: boolean;
                        id: string;
                        name: string;
                    } | null;
                }[];
            }[];
            from: string;
            kind: components["schemas"]["GmvKind"];
            to: string;
            week: string;
            weeks: string[];
        };
        Workspace: {
            currency: string;
            demo: boolean;
            id: string;
            /** @enum {string} */
            locale: "en" | "id" | "vi";
            name: string;
            zone: string;
        };
        WorkspaceEdit: {
            /** @enum {string} */
            locale?: "en" | "id" | "vi";
            name?: string;
            zone?: string;
        };
        WorkspaceRequest: {
            currency: string;
            /** @enum {string} */
            locale: "en" | "id" | "vi";
            name: string;
            owner?: {
                /** Format: email */
                email: string;
                name: string;
                password: string;
            };
            zone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                cursor?: string;
                limit?: number;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommissions: {
        parameters: {
            query?: {
                creator_id?: string;
                currency?: string;
                cursor?: string;
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                limit?: number;
                line_id?: string;
                payer?: components["schemas"]["Payer"];
                program_id?: string;
                q?: string;
                shop_id?: string;
                sort?: "-ordered_at" | "ordered_at" | "-amount" | "amount";
                status?: components["schemas"]["CommissionStatus"];
                tier_id?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommissionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommissionsSummary: {
        parameters: {
            query?: {
                creator_id?: string;
                currency?: string;
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                line_id?: string;
                payer?: components["schemas"]["Payer"];
                program_id?: string;
                q?: string;
                shop_id?: string;
                status?: components["schemas"]["CommissionStatus"];
                tier_id?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionSummary"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCreators: {
        parameters: {
            query?: {
                creator_kind?: components["schemas"]["CreatorKind"];
                currency?: string;
                cursor?: string;
                exclusive?: "true" | "false";
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                limit?: number;
                q?: string;
                sort?: "-gmv" | "gmv" | "name" | "-name" | "-orders" | "orders";
                tier_id?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorFiguresPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCreatorsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Creator"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCreatorsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatorEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Creator"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCreatorsIdEnrollments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Enrollment"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCreatorsIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorHistory"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEnrollments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEnrollments"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Enrollment"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEnrollmentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "waiting" | "running" | "done" | "failed" | "undone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query: {
                account?: string;
                exported_at?: string;
                file_name: string;
                kind?: string;
                shop?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdRedo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdRejections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectionPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdRejectionsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        next_cursor: null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvitationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitationsAccept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitationsLookup: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLookup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Key"][];
                        next_cursor: null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteKeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
                        next_cursor: null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMembersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMembersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMembersIdResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                content_type?: "live" | "video" | "showcase" | "external" | "unknown";
                creator_id?: string;
                currency?: string;
                cursor?: string;
                exclusive?: "true" | "false";
                from?: string;
                import_id?: string;
                kind?: components["schemas"]["GmvKind"];
                limit?: number;
                product_id?: string;
                program_id?: string;
                q?: string;
                refunded?: "true" | "false";
                shop_id?: string;
                sort?: "-ordered_at" | "ordered_at" | "-gmv" | "gmv";
                status?: components["schemas"]["OrderStatus"];
                tier_id?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLine"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderVersion"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersSummary: {
        parameters: {
            query?: {
                content_type?: "live" | "video" | "showcase" | "external" | "unknown";
                creator_id?: string;
                currency?: string;
                exclusive?: "true" | "false";
                from?: string;
                import_id?: string;
                kind?: components["schemas"]["GmvKind"];
                product_id?: string;
                program_id?: string;
                q?: string;
                refunded?: "true" | "false";
                shop_id?: string;
                status?: components["schemas"]["OrderStatus"];
                tier_id?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSummary"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgram"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProgramsIdShopsShopId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                shop_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProgramsIdTiers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportsWeekly: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                program_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Shop"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTiersIdRewardTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRewardTerms"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWorkspacesDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
