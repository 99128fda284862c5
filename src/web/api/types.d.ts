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
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories that products are in
         * @description Needs `catalog:read`.
         */
        get: operations["getCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a category and all below it; to the name of another, they become one
         * @description Needs `catalog:write`.
         */
        post: operations["postCategoriesRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a change back whole; refused while something newer stands on it
         * @description Needs a sign-in, and the permission of what it is about.
         */
        post: operations["postChangesIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commission-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commission plans: what the marketplaces execute and pay, mirrored
         * @description Needs `programs:read`.
         */
        get: operations["getCommissionPlans"];
        put?: never;
        /**
         * Mirror a plan; orders since it began are compared with it
         * @description Needs `programs:write`.
         */
        post: operations["postCommissionPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commission-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan with its rates over time
         * @description Needs `programs:read`.
         */
        get: operations["getCommissionPlansId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a plan’s name, partner or creators
         * @description Needs `programs:write`.
         */
        patch: operations["patchCommissionPlansId"];
        trace?: never;
    };
    "/v1/commission-plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a plan, or take its end back
         * @description Needs `programs:write`.
         */
        post: operations["postCommissionPlansIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commission-plans/{id}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rates of a plan from a moment on
         * @description Needs `programs:write`.
         */
        post: operations["postCommissionPlansIdRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commission-plans/paste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mirror a plan from rows of a spreadsheet: product id, rate, Shop Ads rate, creators, from, until
         * @description Needs `programs:write`.
         */
        post: operations["postCommissionPlansPaste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commission-plans/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans that order files name and nothing mirrors
         * @description Needs `programs:read`.
         */
        get: operations["getCommissionPlansProposals"];
        put?: never;
        /**
         * Mirror a proposed plan
         * @description Needs `programs:write`.
         */
        post: operations["postCommissionPlansProposals"];
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
    "/v1/commissions/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines whose reported commission is not what the plans say
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissionsDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/differences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered differences as a file to claim with, at most 50,000 lines, the largest first
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissionsDifferencesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/differences/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filtered differences sum to, by cause
         * @description Needs `commissions:read`.
         */
        get: operations["getCommissionsDifferencesSummary"];
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
    "/v1/creator-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agencies (MCN) of creators over time
         * @description Needs `programs:read`.
         */
        get: operations["getCreatorAgencies"];
        put?: never;
        /**
         * The agency a creator is with from a moment on
         * @description Needs `programs:write`.
         */
        post: operations["postCreatorAgencies"];
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
        /**
         * Enter a creator by hand
         * @description Needs `creators:write`.
         */
        post: operations["postCreators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Creators with their figures as a file, all that the filters leave
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Creators with their figures as a file, all that the filters leave
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsXlsx"];
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
    "/v1/creators/{id}/handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the accounts a creator is known by; If-Match carries the version that was read
         * @description Needs `creators:write`.
         */
        put: operations["putCreatorsIdHandles"];
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
    "/v1/creators/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Creators who may be one person
         * @description Needs `creators:read`.
         */
        get: operations["getCreatorsDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give many creators the same kind
         * @description Needs `creators:write`.
         */
        post: operations["postCreatorsEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creators/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge creators into one of them
         * @description Needs `creators:write`.
         */
        post: operations["postCreatorsMerge"];
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
         * Move creators into a tier from a moment on; the answer is the enrollments made, and the change to undo them all by
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
         * Import a file: its bytes are the body. The answer is the import as it waits; ask for it again to follow it. Of a zip it is the first: its batch_id names the others. Idempotency-Key makes a repeat answer with the first
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
    "/v1/imports/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let rows be that nobody needs: they stay listed, and no longer wait
         * @description Needs `imports:write`.
         */
        post: operations["postImportsIdDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct rows that were not taken: they are read again and join their import; what is still wrong comes back
         * @description Needs `imports:write`.
         */
        post: operations["postImportsIdFixes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import brought, ready to paste into a chat
         * @description Needs `imports:read`.
         */
        get: operations["getImportsIdMessage"];
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
    "/v1/imports/{id}/rejected-rows.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were not taken as they stood, with the reason beside each: correct them and import the file
         * @description Needs `imports:read`.
         */
        get: operations["getImportsIdRejectedRowsXlsx"];
        put?: never;
        post?: never;
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
         * The rows that were not taken, with their cells and why
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
         * Why rows were not taken, as a file
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
    "/v1/imports/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How fresh and how whole the figures are, by source
         * @description Needs `imports:read`.
         */
        get: operations["getImportsHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a file before anything is written: its bytes are the body. Answers for each file of a zip. What is not started within a day is deleted
         * @description Needs `imports:write`.
         */
        post: operations["postImportsInspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of files, and the fields that columns of a file may feed
         * @description Needs `imports:read`.
         */
        get: operations["getImportsKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the columns of known sources are read, last used first
         * @description Needs `imports:read`.
         */
        get: operations["getImportsMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/mappings/{id}": {
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
         * Forget a mapping: the next file with its header is asked about again
         * @description Needs `imports:write`.
         */
        delete: operations["deleteImportsMappingsId"];
        options?: never;
        head?: never;
        /**
         * Rename a mapping
         * @description Needs `imports:write`.
         */
        patch: operations["patchImportsMappingsId"];
        trace?: never;
    };
    "/v1/imports/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a batch brought, ready to paste into a chat
         * @description Needs `imports:read`.
         */
        get: operations["getImportsMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/paste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at rows pasted from a spreadsheet, header first: they become a file as any other
         * @description Needs `imports:write`.
         */
        post: operations["postImportsPaste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import files that were looked at before, together, as one batch. Idempotency-Key makes a repeat answer with the first
         * @description Needs `imports:write`.
         */
        post: operations["postImportsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/uploads/{id}": {
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
         * Delete a received file that is not wanted
         * @description Needs `imports:write`.
         */
        delete: operations["deleteImportsUploadsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/uploads/{id}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a received file again, told more about it
         * @description Needs `imports:write`.
         */
        post: operations["postImportsUploadsIdInspect"];
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
    "/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts and what they held at a moment
         * @description Needs `commissions:read`.
         */
        get: operations["getLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/accounts/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filtered accounts hold together, by kind and currency
         * @description Needs `commissions:read`.
         */
        get: operations["getLedgerAccountsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posting groups, newest first
         * @description Needs `commissions:read`.
         */
        get: operations["getLedgerJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/journals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One posting group
         * @description Needs `commissions:read`.
         */
        get: operations["getLedgerJournalsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The postings of an account or a journal
         * @description Needs `commissions:read`.
         */
        get: operations["getLedgerPostings"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products with what they sold in the last four weeks of data
         * @description Needs `catalog:read`.
         */
        get: operations["getProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products and their SKUs as a file
         * @description Needs `catalog:read`.
         */
        get: operations["getProductsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product
         * @description Needs `catalog:read`.
         */
        get: operations["getProductsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a product; If-Match carries the version that was read
         * @description Needs `catalog:write`.
         */
        patch: operations["patchProductsId"];
        trace?: never;
    };
    "/v1/products/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give many products the same category
         * @description Needs `catalog:write`.
         */
        post: operations["postProductsEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge duplicates of a shop into one of them
         * @description Needs `catalog:write`.
         */
        post: operations["postProductsMerge"];
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
    "/v1/programs/{id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a reward that the brand pays
         * @description Needs `programs:write`.
         */
        post: operations["postProgramsIdRewards"];
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
    "/v1/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rates between currencies, newest day first
         * @description Needs `programs:read`.
         */
        get: operations["getRates"];
        put?: never;
        /**
         * Add a rate, or correct the one of its day
         * @description Needs `programs:write`.
         */
        post: operations["postRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reckonings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales that are reckoned again because terms changed: until then their figures are the old ones
         * @description Needs `commissions:read`.
         */
        get: operations["getReckonings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reckonings/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a reckoning again that failed
         * @description Needs `programs:write`.
         */
        post: operations["postReckoningsIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily report
         * @description Needs `reports:read`.
         */
        get: operations["getReportsDaily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/daily.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsDailyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/daily.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsDailyPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/daily.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsDailyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The monthly report
         * @description Needs `reports:read`.
         */
        get: operations["getReportsMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/monthly.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The monthly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsMonthlyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/monthly.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The monthly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsMonthlyPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/monthly.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The monthly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsMonthlyXlsx"];
        put?: never;
        post?: never;
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
    "/v1/reports/weekly.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weekly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsWeeklyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/weekly.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weekly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsWeeklyPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/weekly.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weekly report as a file, whole: `lang` is its language
         * @description Needs `reports:read`.
         */
        get: operations["getReportsWeeklyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}": {
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
         * Rename a reward
         * @description Needs `programs:write`.
         */
        patch: operations["patchRewardsId"];
        trace?: never;
    };
    "/v1/rewards/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a reward pay nothing from a moment on
         * @description Needs `programs:write`.
         */
        post: operations["postRewardsIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a reward new terms from a moment on; sales since then are reckoned again
         * @description Needs `programs:write`.
         */
        post: operations["postRewardsIdTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each reward cost in a period
         * @description Needs `commissions:read`.
         */
        get: operations["getRewardsCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a period would have cost under a reward as it might be; nothing is written
         * @description Needs `programs:read`.
         */
        post: operations["postRewardsSimulate"];
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
         * @description Needs `catalog:read`.
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
    "/v1/shops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One shop
         * @description Needs `catalog:read`.
         */
        get: operations["getShopsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a shop; If-Match carries the version that was read
         * @description Needs `catalog:write`.
         */
        patch: operations["patchShopsId"];
        trace?: never;
    };
    "/v1/shops/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge shops of one channel and currency into one of them
         * @description Needs `catalog:write`.
         */
        post: operations["postShopsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skus/{id}": {
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
         * Edit a SKU; If-Match carries the version that was read
         * @description Needs `catalog:write`.
         */
        patch: operations["patchSkusId"];
        trace?: never;
    };
    "/v1/sub-ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose sales the sub-ids of affiliate accounts mean
         * @description Needs `creators:read`.
         */
        get: operations["getSubIds"];
        put?: never;
        /**
         * Say whose an account’s sub-ids are, or null for nobody’s; their sales of before follow
         * @description Needs `creators:write`.
         */
        post: operations["postSubIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sub-ids/unmapped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sub-ids in lines of affiliate accounts that nobody has said whose they are
         * @description Needs `creators:read`.
         */
        get: operations["getSubIdsUnmapped"];
        put?: never;
        post?: never;
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
        Account: components["schemas"]["AccountName"] & {
            balance: components["schemas"]["Money"];
        };
        AccountName: {
            creator: {
                id: string;
                name: string;
            } | null;
            kind: string;
            name: string;
        };
        AccountPage: {
            data: components["schemas"]["Account"][];
            next_cursor: string | null;
        };
        AccountSummary: {
            data: {
                accounts: number;
                balance: components["schemas"]["Money"];
                kind: string;
            }[];
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
        Band: {
            amount: components["schemas"]["Money"] | null;
            from: components["schemas"]["Money"];
            rate: components["schemas"]["Percent"] | null;
        };
        CategoryList: {
            data: {
                category: string;
                products: number;
            }[];
        };
        CategoryRename: {
            from: string;
            to: string;
        };
        Changed: {
            change_id: string | null;
        };
        /** @enum {string} */
        Channel: "tiktok_shop" | "tokopedia" | "shopee" | "lazada" | "own_site" | "offline";
        Commission: {
            amount: components["schemas"]["Money"];
            base: components["schemas"]["Money"] | null;
            content_type: components["schemas"]["ContentType"] | null;
            creator: {
                id: string;
                name: string;
            };
            gross: components["schemas"]["Money"] | null;
            id: string;
            /** @enum {string|null} */
            limited_by: "line" | "order" | "creator" | "period" | "budget" | null;
            line_id: string | null;
            order_id: string | null;
            ordered_at: string;
            payer: components["schemas"]["Payer"];
            period_from: string | null;
            product: {
                id: string;
                name: string;
            } | null;
            rate: components["schemas"]["Percent"] | null;
            reward: {
                id: string;
                name: string;
                version: number;
            } | null;
            shop: {
                id: string;
                name: string;
            } | null;
            status: components["schemas"]["CommissionStatus"];
            taken_back: components["schemas"]["Money"];
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
            merged: {
                change_id: string | null;
                id: string;
                name: string;
            }[];
            merged_into: string | null;
            name: string;
            note: string;
            version: number;
        };
        CreatorAgency: {
            creator: {
                id: string;
                name: string;
            };
            ends_at: string | null;
            fee: components["schemas"]["Percent"] | null;
            name: string;
            starts_at: string;
        };
        CreatorDuplicates: {
            data: {
                creators: {
                    handles: components["schemas"]["Handle"][];
                    id: string;
                    kind: components["schemas"]["CreatorKind"];
                    name: string;
                }[];
                /** @enum {string} */
                reason: "handle" | "name";
            }[];
        };
        CreatorEdit: {
            kind?: components["schemas"]["CreatorKind"];
            name?: string;
            note?: string;
        };
        CreatorEdited: components["schemas"]["Creator"] & {
            change_id: string | null;
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
                live_figures: components["schemas"]["LiveFigures"] | null;
                weeks: {
                    gmv: components["schemas"]["Money"];
                    orders: number;
                    week: string;
                }[];
            }[];
        };
        /** @enum {string} */
        CreatorKind: "kol" | "koc" | "affiliate" | "publisher" | "collaborator" | "social_seller" | "agency";
        CreatorMerge: {
            ids: string[];
            into: string;
        };
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
            live_figures: components["schemas"]["LiveFigures"] | null;
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
        CreatorsChanged: {
            change_id: string | null;
        };
        CreatorsEdit: {
            edit: {
                kind?: components["schemas"]["CreatorKind"];
            };
            ids: string[];
        };
        Difference: {
            base: components["schemas"]["Money"];
            cause: components["schemas"]["DifferenceCause"];
            commission_id: string;
            creator: {
                id: string;
                name: string;
            };
            difference: components["schemas"]["Money"];
            expected: components["schemas"]["Money"] | null;
            line_id: string;
            order_id: string;
            ordered_at: string;
            plan: {
                id: string;
                kind: components["schemas"]["PlanKind"];
                name: string;
            } | null;
            product: {
                id: string;
                name: string;
            };
            rate: components["schemas"]["Percent"] | null;
            reported: components["schemas"]["Money"];
            shop: {
                id: string;
                name: string;
            };
        };
        /** @enum {string} */
        DifferenceCause: "cap" | "protected_rate" | "target_over_open" | "ads_rate" | "refund" | "no_plan" | "unknown";
        DifferencePage: {
            data: components["schemas"]["Difference"][];
            next_cursor: string | null;
        };
        DifferenceSummary: {
            data: {
                cause: components["schemas"]["DifferenceCause"];
                currency: string;
                difference: components["schemas"]["Money"];
                expected: components["schemas"]["Money"];
                lines: number;
                reported: components["schemas"]["Money"];
            }[];
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
            base_kind: "reported_actual" | "reported_estimate" | "order_value" | "not_reported";
            commission: components["schemas"]["Commission"];
            /** @enum {string|null} */
            deviation: "none" | "capped_by_marketplace" | "more_than_rate" | "unknown" | null;
            expected: components["schemas"]["Money"] | null;
            line: components["schemas"]["OrderLine"] | null;
            others: {
                amount: components["schemas"]["Money"] | null;
                reward: {
                    id: string;
                    name: string;
                };
                terms: components["schemas"]["RewardTerms"];
                /** @enum {string} */
                why: "other_tier" | "other_creator" | "other_product" | "other_sku" | "other_category" | "other_channel" | "other_content" | "not_a_new_buyer" | "begins_later" | "ended" | "followed_by_newer_terms" | "lower_priority" | "less_money" | "counts_only";
            }[];
            period: {
                from: string;
                gmv_after: components["schemas"]["Money"];
                gmv_before: components["schemas"]["Money"];
                gmv_in_all: components["schemas"]["Money"];
            } | null;
            plan: components["schemas"]["PlanComparison"] | null;
            states: {
                amount: components["schemas"]["Money"];
                creator: {
                    id: string;
                    name: string;
                };
                journal: {
                    cause: string;
                    id: string;
                } | null;
                since: string;
                status: components["schemas"]["CommissionStatus"];
            }[];
            terms: components["schemas"]["RewardTerms"] | null;
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
            platform: components["schemas"]["Platform"];
        };
        HandlesEdit: {
            handles: {
                handle: string;
                platform: components["schemas"]["Platform"];
            }[];
        };
        Import: {
            account: string | null;
            as_of: string | null;
            attempt: number;
            batch_id: string | null;
            covers: {
                from: string;
                to: string;
            } | null;
            created_at: string;
            file_name: string;
            file_size: number;
            finished_at: string | null;
            id: string;
            kind: string | null;
            locale: string | null;
            phase: ("reading" | "merging" | "reckoning") | null;
            problem: {
                code: string;
                message: string;
            } | null;
            rows_expected: number | null;
            rows_read: number;
            same_file_as: string | null;
            shop: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            status: "waiting" | "running" | "done" | "dry_run" | "failed" | "undone";
            summary: components["schemas"]["ImportSummary"] | null;
        };
        ImportBatch: {
            batch_id: string;
            data: components["schemas"]["Import"][];
        };
        ImportDismiss: {
            rows?: number[];
        };
        ImportFixed: {
            fixed: number;
            import: components["schemas"]["Import"];
            rejected: components["schemas"]["Rejection"][];
        };
        ImportFixes: {
            rows: {
                cells: {
                    [key: string]: string;
                };
                row: number;
            }[];
        };
        ImportHealth: {
            lines_of_unknown_content: {
                count: number;
                link: string;
            };
            lines_without_program: {
                count: number;
                link: string;
            };
            sources: {
                account: string | null;
                age_days: number;
                as_of: string;
                kind: string;
                last_import: {
                    file_name: string;
                    finished_at: string;
                    id: string;
                };
                link: string;
                open_rejections: number;
                shop: {
                    id: string;
                    name: string;
                } | null;
                uncovered_days: string[];
            }[];
            unmapped_sub_ids: {
                count: number;
                link: string;
            };
        };
        ImportKind: {
            fields: {
                field: string;
                names: string[];
                required: boolean;
            }[];
            kind: string;
            locales: string[];
        };
        ImportMapping: {
            columns: {
                [key: string]: string;
            };
            /** @default {} */
            formats: {
                channel?: components["schemas"]["Channel"];
                currency?: string;
                /** @enum {string} */
                dates?: "dmy" | "mdy" | "ymd";
                /** @enum {string} */
                decimal?: "." | ",";
                statuses?: {
                    [key: string]: components["schemas"]["OrderStatus"];
                };
                zone?: string;
            };
            kind: string;
        };
        ImportMessage: {
            locale: string;
            text: string;
        };
        ImportOptions: {
            account?: string;
            /** Format: date-time */
            exported_at?: string;
            /** @default auto */
            kind: string;
            /** Format: date */
            period_from?: string;
            /** Format: date */
            period_to?: string;
            shop?: string;
            zone?: string;
        };
        ImportPage: {
            data: components["schemas"]["Import"][];
            next_cursor: string | null;
        };
        ImportPaste: {
            /** @default pasted.tsv */
            file_name: string;
            text: string;
        };
        ImportRecord: {
            [key: string]: string | number | boolean | null | components["schemas"]["Money"] | string[];
        };
        ImportStart: {
            batch_id?: string;
            /** @default false */
            dry_run: boolean;
            files: (components["schemas"]["StartOptions"] & {
                upload_id: string;
            })[];
        };
        ImportSummary: {
            as_of: string;
            created: number;
            creators: number;
            dismissed: number;
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
        Inspection: {
            account: string | null;
            archive: string | null;
            as_of: string | null;
            columns: {
                examples: string[];
                field: string | null;
                name: string;
            }[];
            covers: {
                from: string;
                to: string;
            } | null;
            currency: string | null;
            file_name: string;
            file_size: number;
            kind: string | null;
            locale: string | null;
            mapping: components["schemas"]["ImportMapping"] | null;
            mapping_from: ("remembered" | "suggested" | "given") | null;
            nearest: {
                kind: string;
                missing: string[];
            } | null;
            problem: {
                code: string;
                message: string;
            } | null;
            questions: ("shop_needed" | "account_needed" | "period_needed" | "mapping_needed")[];
            records: {
                record: components["schemas"]["ImportRecord"];
                row: number;
            }[];
            rejections: components["schemas"]["Rejection"][];
            rows_expected: number;
            rows_looked_at: number;
            same_file_as: string | null;
            shop: {
                id: string | null;
                name: string;
            } | null;
            shops: {
                id: string;
                name: string;
            }[];
            upload_id: string | null;
            zone: string | null;
        };
        InspectionList: {
            data: components["schemas"]["Inspection"][];
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
        Journal: components["schemas"]["JournalRow"] & {
            rate: components["schemas"]["Rate"] | null;
        };
        JournalPage: {
            data: components["schemas"]["JournalRow"][];
            next_cursor: string | null;
        };
        JournalRow: {
            at: string;
            cause: string;
            id: string;
            postings: number;
            reason: string;
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
        LedgerPosting: {
            amount: components["schemas"]["Money"];
            at: string;
            credit: components["schemas"]["AccountName"];
            debit: components["schemas"]["AccountName"];
            journal: {
                cause: string;
                id: string;
            } | null;
            key: string;
            reason: string;
        };
        Link: {
            link: string;
        };
        LiveFigures: {
            average_watch_seconds: number | null;
            ctor: components["schemas"]["Ratio"];
            ctr: components["schemas"]["Ratio"];
            gmv: components["schemas"]["Money"] | null;
            gmv_per_hour: components["schemas"]["Money"] | null;
            hours: string | null;
            lives: number;
            orders: number | null;
            pcu: number | null;
            views: number | null;
        };
        LiveRow: {
            acu: number | null;
            avg_watch_seconds: number | null;
            buyers: number | null;
            clicks: number | null;
            comments: number | null;
            creator: {
                id: string;
                name: string;
            };
            ctor: components["schemas"]["Ratio"];
            ctr: components["schemas"]["Ratio"];
            day: string;
            direct_gmv: components["schemas"]["Money"] | null;
            gmv: components["schemas"]["Money"] | null;
            gmv_per_hour: components["schemas"]["Money"] | null;
            handle: string;
            hours: string | null;
            id: string;
            impressions: number | null;
            indirect_gmv: components["schemas"]["Money"] | null;
            items: number | null;
            likes: number | null;
            new_followers: number | null;
            orders: number | null;
            orders_created: number | null;
            pcu: number | null;
            platform: string;
            products_added: number | null;
            products_sold: number | null;
            shares: number | null;
            source: {
                as_of: string;
                file_name: string;
                import_id: string;
                kind: string;
            };
            started_at: string | null;
            title: string | null;
            viewers: number | null;
            views: number | null;
        };
        MappedSubIds: {
            data: {
                account: string;
                creator: {
                    id: string;
                    name: string;
                };
                platform: components["schemas"]["Platform"];
                position: number;
                value: string;
            }[];
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
        Merge: {
            ids: string[];
            into: string;
        };
        Money: {
            amount: string;
            currency: string;
        };
        NewCreator: {
            /** @default [] */
            handles: {
                handle: string;
                platform: components["schemas"]["Platform"];
            }[];
            kind?: components["schemas"]["CreatorKind"];
            name: string;
            /** @default  */
            note: string;
        };
        NewCreatorAgency: {
            creator_id: string;
            /** @default null */
            fee: components["schemas"]["Percent"] | null;
            name: string | null;
            /** Format: date-time */
            starts_at: string;
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
        NewPlan: {
            creator_ids: string[] | null;
            /** @default null */
            external_id: string | null;
            kind: components["schemas"]["PlanKind"];
            name: string;
            /** @default null */
            partner_name: string | null;
            rates: components["schemas"]["NewPlanRates"][];
            shop_id: string;
        };
        NewPlanRates: {
            /** @default null */
            partner_rate: components["schemas"]["Percent"] | null;
            product_ids: string[] | null;
            /** Format: date-time */
            protect_until?: string | null;
            rate: components["schemas"]["Percent"] | null;
            /** @default null */
            shop_ads_rate: components["schemas"]["Percent"] | null;
            /** Format: date-time */
            starts_at: string;
        };
        NewProgram: {
            currency: string;
            name: string;
        };
        NewRate: {
            base: string;
            /** Format: date */
            day: string;
            quote: string;
            rate: string;
            source: string;
        };
        NewReward: {
            name: string;
            terms: components["schemas"]["NewRewardTerms"];
        };
        NewRewardTerms: {
            /** @default null */
            amount: components["schemas"]["Money"] | null;
            /**
             * @default null
             * @enum {string|null}
             */
            band_mode: "marginal" | "whole" | null;
            /** @default [] */
            bands: components["schemas"]["Band"][];
            /** @default {} */
            caps: {
                budget?: components["schemas"]["Money"] | null;
                creator?: components["schemas"]["Money"] | null;
                line?: components["schemas"]["Money"] | null;
                order?: components["schemas"]["Money"] | null;
                period?: components["schemas"]["Money"] | null;
            };
            /** @default {} */
            conditions: {
                categories?: string[];
                channels?: components["schemas"]["Channel"][];
                content_types?: ("live" | "video" | "showcase" | "external")[];
                creator_ids?: string[];
                new_buyer?: boolean;
                product_ids?: string[];
                sku_ids?: string[];
                tier_ids?: string[];
            };
            /**
             * Format: date-time
             * @default null
             */
            ends_at: string | null;
            kind?: components["schemas"]["RewardKind"];
            /**
             * @default null
             * @enum {string|null}
             */
            per: "order" | "line" | "item" | null;
            period?: components["schemas"]["RewardPeriod"];
            /** @default 0 */
            priority: number;
            /** @default null */
            rate: components["schemas"]["Percent"] | null;
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
        PastedPlan: {
            kind: components["schemas"]["PlanKind"];
            name: string;
            /** @default null */
            partner_name: string | null;
            shop_id: string;
            text: string;
        };
        /** @enum {string} */
        Payer: "platform" | "brand";
        Percent: string;
        /** @enum {string} */
        Permission: "orders:read" | "imports:read" | "imports:write" | "creators:read" | "creators:write" | "catalog:read" | "catalog:write" | "programs:read" | "programs:write" | "commissions:read" | "reports:read" | "audit:read" | "members:read" | "members:manage" | "keys:manage" | "workspace:manage";
        Plan: {
            creators: {
                id: string;
                name: string;
            }[] | null;
            ends_at: string | null;
            external_id: string | null;
            id: string;
            kind: components["schemas"]["PlanKind"];
            name: string;
            partner_name: string | null;
            program: {
                id: string;
                name: string;
            } | null;
            protect_until: string | null;
            protection: {
                confirmed: boolean;
                days: number;
            } | null;
            rates: components["schemas"]["PlanRate"][];
            shop: {
                channel: components["schemas"]["Channel"];
                id: string;
                name: string;
            };
            starts_at: string | null;
        };
        PlanComparison: {
            by_ads: boolean;
            /** @enum {string|null} */
            cause: "none" | "cap" | "protected_rate" | "target_over_open" | "ads_rate" | "refund" | "no_plan" | "unknown" | null;
            difference: components["schemas"]["Money"] | null;
            expected: components["schemas"]["Money"] | null;
            parties: {
                amount: components["schemas"]["Money"] | null;
                name: string | null;
                /** @enum {string} */
                party: "creator" | "partner" | "agency";
            }[];
            plan: {
                id: string;
                kind: components["schemas"]["PlanKind"];
                name: string;
                version: number;
            } | null;
            rate: components["schemas"]["Percent"] | null;
        };
        PlanEdit: {
            creator_ids?: string[] | null;
            external_id?: string | null;
            name?: string;
            partner_name?: string | null;
        };
        PlanEnd: {
            /** Format: date-time */
            at: string | null;
            /** Format: date-time */
            protect_until?: string | null;
        };
        /** @enum {string} */
        PlanKind: "open" | "target" | "partner";
        PlanPage: {
            data: components["schemas"]["PlanSummary"][];
            next_cursor: string | null;
        };
        PlanProposal: {
            creators: number;
            kind: components["schemas"]["PlanKind"];
            lines: number;
            rates: {
                lines: number;
                product: {
                    external_id: string;
                    id: string;
                    name: string;
                };
                rate: components["schemas"]["Percent"] | null;
                shop_ads_rate: components["schemas"]["Percent"] | null;
                since: string;
            }[];
            shop: {
                id: string;
                name: string;
            };
        };
        PlanRate: {
            partner_rate: components["schemas"]["Percent"] | null;
            product: {
                external_id: string;
                id: string;
                name: string;
            } | null;
            protect_until: string | null;
            rate: components["schemas"]["Percent"] | null;
            shop_ads_rate: components["schemas"]["Percent"] | null;
            /** @enum {string} */
            standing: "upcoming" | "holds" | "protected" | "past";
            starts_at: string;
            version: number;
        };
        PlanSummary: {
            creators: number | null;
            ends_at: string | null;
            external_id: string | null;
            highest_rate: components["schemas"]["Percent"] | null;
            id: string;
            kind: components["schemas"]["PlanKind"];
            lowest_rate: components["schemas"]["Percent"] | null;
            name: string;
            partner_name: string | null;
            products: number;
            program: {
                id: string;
                name: string;
            } | null;
            protect_until: string | null;
            shop: {
                channel: components["schemas"]["Channel"];
                id: string;
                name: string;
            };
            starts_at: string | null;
        };
        /** @enum {string} */
        Platform: "tiktok" | "shopee" | "lazada" | "instagram" | "youtube" | "facebook";
        PostingPage: {
            data: components["schemas"]["LedgerPosting"][];
            next_cursor: string | null;
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
        Product: {
            category: string | null;
            external_id: string;
            id: string;
            merged: {
                change_id: string | null;
                external_id: string;
                id: string;
                name: string;
            }[];
            name: string;
            shop: {
                channel: components["schemas"]["Channel"];
                currency: string;
                id: string;
                name: string;
            };
            skus: components["schemas"]["Sku"][];
            version: number;
        };
        ProductEdit: {
            category?: string | null;
            name?: string;
        };
        ProductEdited: components["schemas"]["Product"] & {
            change_id: string | null;
        };
        ProductPage: {
            currencies: string[];
            currency: string;
            data: components["schemas"]["ProductRow"][];
            from: string;
            next_cursor: string | null;
            to: string;
        };
        ProductRow: {
            category: string | null;
            external_id: string;
            gmv: components["schemas"]["Money"];
            id: string;
            items: number;
            name: string;
            shop: {
                id: string;
                name: string;
            };
            skus: number;
            version: number;
        };
        ProductsEdit: {
            edit: {
                category?: string | null;
            };
            ids: string[];
        };
        Program: {
            currency: string;
            id: string;
            name: string;
            names: {
                [key: string]: string;
            };
            rewards: components["schemas"]["Reward"][];
            shops: {
                id: string;
                name: string;
            }[];
            tiers: components["schemas"]["Tier"][];
        };
        ProposalChoice: {
            kind: components["schemas"]["PlanKind"];
            name: string;
            shop_id: string;
        };
        Rate: {
            base: string;
            created_at: string;
            current: boolean;
            /** Format: date */
            day: string;
            id: string;
            quote: string;
            rate: string;
            source: string;
        };
        RatePage: {
            data: components["schemas"]["Rate"][];
            next_cursor: string | null;
        };
        Ratio: string | null;
        Reckoning: {
            cause: string;
            finished_at: string | null;
            id: string;
            lines: number;
            program: {
                id: string;
                name: string;
            };
            requested_at: string;
            since: string;
            /** @enum {string} */
            status: "waiting" | "running" | "done" | "failed";
        };
        Rejection: {
            cells: string[] | null;
            code: string;
            column: string | null;
            message: string;
            row: number;
            /** @enum {string} */
            state: "open" | "fixed" | "dismissed";
            value: string | null;
        };
        RejectionPage: {
            columns: string[];
            data: components["schemas"]["Rejection"][];
            next_cursor: string | null;
        };
        RememberedMapping: {
            created_at: string;
            headers: string[];
            id: string;
            mapping: components["schemas"]["ImportMapping"];
            name: string;
            shop: string | null;
            used_at: string;
        };
        RememberedMappingEdit: {
            name: string;
        };
        RememberedMappingPage: {
            data: components["schemas"]["RememberedMapping"][];
            next_cursor: string | null;
        };
        Report: {
            as_of: string | null;
            at: string;
            before: {
                from: string;
                to: string;
            };
            /** @enum {string} */
            cadence: "daily" | "weekly" | "monthly";
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
                    gmv_before: components["schemas"]["Money"] | null;
                }[];
                exclusive: {
                    exclusive: components["schemas"]["Money"];
                    others: components["schemas"]["Money"];
                    share: components["schemas"]["Ratio"];
                };
                figures: components["schemas"]["Figures"];
                live_figures: components["schemas"]["LiveFigures"] | null;
                live_figures_before: components["schemas"]["LiveFigures"] | null;
                lives: components["schemas"]["LiveRow"][];
                products: components["schemas"]["SoldProduct"][];
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
            periods: string[];
            sources: {
                as_of: string;
                kind: string;
            }[];
            to: string;
        };
        Reward: {
            id: string;
            name: string;
            terms: components["schemas"]["RewardTerms"][];
        };
        RewardCaps: {
            budget: components["schemas"]["Money"] | null;
            creator: components["schemas"]["Money"] | null;
            line: components["schemas"]["Money"] | null;
            order: components["schemas"]["Money"] | null;
            period: components["schemas"]["Money"] | null;
        };
        RewardConditions: {
            categories: string[];
            channels: components["schemas"]["Channel"][];
            content_types: ("live" | "video" | "showcase" | "external")[];
            creator_ids: string[];
            new_buyer: boolean;
            product_ids: string[];
            sku_ids: string[];
            tier_ids: string[];
        };
        RewardCost: {
            amount: components["schemas"]["Money"];
            commissions: number;
            reward_id: string;
        };
        RewardEdit: {
            name: string;
        };
        /** @enum {string} */
        RewardKind: "percentage" | "flat" | "tiered" | "bonus";
        /** @enum {string} */
        RewardPeriod: "day" | "week" | "month" | "quarter" | "all";
        RewardStop: {
            /** Format: date-time */
            at: string;
        };
        RewardTerms: {
            amount: components["schemas"]["Money"] | null;
            /** @enum {string|null} */
            band_mode: "marginal" | "whole" | null;
            bands: components["schemas"]["Band"][];
            caps: components["schemas"]["RewardCaps"];
            conditions: components["schemas"]["RewardConditions"];
            ends_at: string | null;
            kind: components["schemas"]["RewardKind"];
            /** @enum {string|null} */
            per: "order" | "line" | "item" | null;
            period: components["schemas"]["RewardPeriod"];
            priority: number;
            rate: components["schemas"]["Percent"] | null;
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
            external_id: string | null;
            id: string;
            kind: components["schemas"]["ShopKind"];
            name: string;
            version: number;
            zone: string;
        };
        ShopEdit: {
            kind?: components["schemas"]["ShopKind"];
            name?: string;
            zone?: string;
        };
        ShopEdited: components["schemas"]["Shop"] & {
            change_id: string | null;
        };
        /** @enum {string} */
        ShopKind: "own" | "merchant";
        ShopPage: {
            data: components["schemas"]["Shop"][];
            next_cursor: string | null;
        };
        Simulation: {
            as_is: components["schemas"]["Money"];
            cost_ratio_as_is: string | null;
            cost_ratio_would_be: string | null;
            creators: {
                as_is: components["schemas"]["Money"];
                creator: {
                    id: string;
                    name: string;
                };
                gmv: components["schemas"]["Money"];
                would_be: components["schemas"]["Money"];
            }[];
            creators_changed: number;
            currency: string;
            gmv: components["schemas"]["Money"];
            lines_changed: number;
            rewards: {
                as_is: components["schemas"]["Money"];
                commissions_as_is: number;
                commissions_would_be: number;
                reward: {
                    id: string;
                    name: string;
                } | null;
                would_be: components["schemas"]["Money"];
            }[];
            would_be: components["schemas"]["Money"];
        };
        SimulationQuestion: {
            /** Format: date */
            from: string;
            program_id: string;
            /** @default null */
            replaces: string | null;
            terms: components["schemas"]["NewRewardTerms"];
            /** Format: date */
            to: string;
        };
        Sku: {
            external_id: string;
            id: string;
            name: string | null;
            seller_sku: string | null;
            version: number;
        };
        SkuEdit: {
            name?: string | null;
            seller_sku?: string | null;
        };
        SoldProduct: {
            gmv: components["schemas"]["Money"];
            gmv_before: components["schemas"]["Money"];
            items: number;
            orders: number;
            product: {
                id: string;
                name: string;
            };
            refunds: components["schemas"]["Money"];
            share: components["schemas"]["Ratio"];
            sku: {
                id: string;
                name: string | null;
                seller_sku: string | null;
            } | null;
        };
        StartOptions: components["schemas"]["ImportOptions"] & {
            mapping?: components["schemas"]["ImportMapping"];
        };
        SubIdMapping: {
            account: string;
            mapped: {
                position: number;
                to: {
                    creator_id: string;
                } | {
                    handle: string;
                } | null;
                value: string;
            }[];
            platform: components["schemas"]["Platform"];
        };
        Tier: {
            comes_at: string | null;
            coming: number;
            creators: number;
            exclusive: boolean;
            id: string;
            is_default: boolean;
            joined_at: string | null;
            name: string;
            rank: number;
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
        UnmappedSubIds: {
            data: {
                account: string;
                gmv: components["schemas"]["Money"];
                last_day: string;
                lines: number;
                platform: components["schemas"]["Platform"];
                position: number;
                value: string;
            }[];
            lines: number;
            mapped_lines: number;
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
    getCategories: {
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
                    "application/json": components["schemas"]["CategoryList"];
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
    postCategoriesRename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryRename"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
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
    postChangesIdUndo: {
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
    getCommissionPlans: {
        parameters: {
            query?: {
                creator_id?: string;
                cursor?: string;
                kind?: components["schemas"]["PlanKind"];
                limit?: number;
                program_id?: string;
                shop_id?: string;
                state?: "upcoming" | "running" | "ended";
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
                    "application/json": components["schemas"]["PlanPage"];
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
    postCommissionPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    getCommissionPlansId: {
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
                    "application/json": components["schemas"]["Plan"];
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
    patchCommissionPlansId: {
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
                "application/json": components["schemas"]["PlanEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    postCommissionPlansIdEnd: {
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
                "application/json": components["schemas"]["PlanEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    postCommissionPlansIdRates: {
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
                "application/json": components["schemas"]["NewPlanRates"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    postCommissionPlansPaste: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    getCommissionPlansProposals: {
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
                        data: components["schemas"]["PlanProposal"][];
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
    postCommissionPlansProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalChoice"];
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
                        id: string;
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
    getCommissions: {
        parameters: {
            query?: {
                content_type?: "live" | "video" | "showcase" | "external" | "unknown";
                creator_id?: string;
                currency?: string;
                cursor?: string;
                exclusive?: "true" | "false";
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                limit?: number;
                line_id?: string;
                payer?: components["schemas"]["Payer"];
                program_id?: string;
                q?: string;
                reward_id?: string;
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
    getCommissionsDifferences: {
        parameters: {
            query?: {
                cause?: components["schemas"]["DifferenceCause"];
                creator_id?: string;
                currency?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                min?: string;
                plan_id?: string;
                program_id?: string;
                shop_id?: string;
                sort?: "-size" | "size" | "-ordered_at" | "ordered_at";
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
                    "application/json": components["schemas"]["DifferencePage"];
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
    getCommissionsDifferencesCsv: {
        parameters: {
            query?: {
                cause?: components["schemas"]["DifferenceCause"];
                creator_id?: string;
                currency?: string;
                from?: string;
                min?: string;
                plan_id?: string;
                program_id?: string;
                shop_id?: string;
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
    getCommissionsDifferencesSummary: {
        parameters: {
            query?: {
                cause?: components["schemas"]["DifferenceCause"];
                creator_id?: string;
                currency?: string;
                from?: string;
                min?: string;
                plan_id?: string;
                program_id?: string;
                shop_id?: string;
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
                    "application/json": components["schemas"]["DifferenceSummary"];
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
                content_type?: "live" | "video" | "showcase" | "external" | "unknown";
                creator_id?: string;
                currency?: string;
                exclusive?: "true" | "false";
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                line_id?: string;
                payer?: components["schemas"]["Payer"];
                program_id?: string;
                q?: string;
                reward_id?: string;
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
    getCreatorAgencies: {
        parameters: {
            query?: {
                creator_id?: string;
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
                        data: components["schemas"]["CreatorAgency"][];
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
    postCreatorAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreatorAgency"];
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
                        data: components["schemas"]["CreatorAgency"][];
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
                sort?: "-gmv" | "gmv" | "name" | "-name" | "-orders" | "orders" | "-live_hours" | "live_hours";
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
    postCreators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreator"];
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
    getCreatorsCsv: {
        parameters: {
            query?: {
                creator_kind?: components["schemas"]["CreatorKind"];
                currency?: string;
                exclusive?: "true" | "false";
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
                q?: string;
                sort?: "-gmv" | "gmv" | "name" | "-name" | "-orders" | "orders" | "-live_hours" | "live_hours";
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
    getCreatorsXlsx: {
        parameters: {
            query?: {
                creator_kind?: components["schemas"]["CreatorKind"];
                currency?: string;
                exclusive?: "true" | "false";
                from?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
                q?: string;
                sort?: "-gmv" | "gmv" | "name" | "-name" | "-orders" | "orders" | "-live_hours" | "live_hours";
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
                    "application/json": components["schemas"]["CreatorEdited"];
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
    putCreatorsIdHandles: {
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
                "application/json": components["schemas"]["HandlesEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorEdited"];
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
    getCreatorsDuplicates: {
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
                    "application/json": components["schemas"]["CreatorDuplicates"];
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
    postCreatorsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatorsEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorsChanged"];
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
    postCreatorsMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatorMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorsChanged"];
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
                        change_id: string;
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
                batch_id?: string;
                cursor?: string;
                kind?: string;
                limit?: number;
                status?: "waiting" | "running" | "done" | "dry_run" | "failed" | "undone";
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
                period_from?: string;
                period_to?: string;
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
    postImportsIdDismiss: {
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
                "application/json": components["schemas"]["ImportDismiss"];
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
    postImportsIdFixes: {
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
                "application/json": components["schemas"]["ImportFixes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFixed"];
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
    getImportsIdMessage: {
        parameters: {
            query?: {
                lang?: "en" | "id" | "vi";
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
                    "application/json": components["schemas"]["ImportMessage"];
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
    getImportsIdRejectedRowsXlsx: {
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
    getImportsIdRejections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "fixed" | "dismissed";
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
    getImportsHealth: {
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
                    "application/json": components["schemas"]["ImportHealth"];
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
    postImportsInspect: {
        parameters: {
            query: {
                account?: string;
                exported_at?: string;
                file_name: string;
                kind?: string;
                period_from?: string;
                period_to?: string;
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
                    "application/json": components["schemas"]["InspectionList"];
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
    getImportsKinds: {
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
                        data: components["schemas"]["ImportKind"][];
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
    getImportsMappings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["RememberedMappingPage"];
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
    deleteImportsMappingsId: {
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
    patchImportsMappingsId: {
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
                "application/json": components["schemas"]["RememberedMappingEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RememberedMapping"];
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
    getImportsMessage: {
        parameters: {
            query: {
                batch_id: string;
                lang?: "en" | "id" | "vi";
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
                    "application/json": components["schemas"]["ImportMessage"];
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
    postImportsPaste: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPaste"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionList"];
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
    postImportsStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportStart"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatch"];
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
    deleteImportsUploadsId: {
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
    postImportsUploadsIdInspect: {
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
                "application/json": components["schemas"]["StartOptions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
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
    getLedgerAccounts: {
        parameters: {
            query?: {
                at?: string;
                creator_id?: string;
                currency?: string;
                cursor?: string;
                kind?: string;
                limit?: number;
                q?: string;
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
                    "application/json": components["schemas"]["AccountPage"];
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
    getLedgerAccountsSummary: {
        parameters: {
            query?: {
                at?: string;
                creator_id?: string;
                currency?: string;
                kind?: string;
                q?: string;
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
                    "application/json": components["schemas"]["AccountSummary"];
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
    getLedgerJournals: {
        parameters: {
            query?: {
                cause?: string;
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["JournalPage"];
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
    getLedgerJournalsId: {
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
                    "application/json": components["schemas"]["Journal"];
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
    getLedgerPostings: {
        parameters: {
            query?: {
                account?: string;
                at?: string;
                currency?: string;
                cursor?: string;
                journal_id?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PostingPage"];
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
                sku?: string;
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
                sku?: string;
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
    getProducts: {
        parameters: {
            query?: {
                category?: string;
                currency?: string;
                cursor?: string;
                limit?: number;
                q?: string;
                shop_id?: string;
                sold?: "true" | "false";
                sort?: "-gmv" | "gmv" | "-items" | "items" | "name" | "-name";
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
                    "application/json": components["schemas"]["ProductPage"];
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
    getProductsCsv: {
        parameters: {
            query?: {
                category?: string;
                currency?: string;
                q?: string;
                shop_id?: string;
                sold?: "true" | "false";
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
    getProductsId: {
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
                    "application/json": components["schemas"]["Product"];
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
    patchProductsId: {
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
                "application/json": components["schemas"]["ProductEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductEdited"];
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
    postProductsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
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
    postProductsMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
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
    postProgramsIdRewards: {
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
                "application/json": components["schemas"]["NewReward"];
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
    getRates: {
        parameters: {
            query?: {
                base?: string;
                cursor?: string;
                limit?: number;
                quote?: string;
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
                    "application/json": components["schemas"]["RatePage"];
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
    postRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rate"];
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
    getReckonings: {
        parameters: {
            query?: {
                status?: string;
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
                        data: components["schemas"]["Reckoning"][];
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
    postReckoningsIdRetry: {
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
    getReportsDaily: {
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
                    "application/json": components["schemas"]["Report"];
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
    getReportsDailyCsv: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsDailyPdf: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsDailyXlsx: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsMonthly: {
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
                    "application/json": components["schemas"]["Report"];
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
    getReportsMonthlyCsv: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsMonthlyPdf: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsMonthlyXlsx: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
                    "application/json": components["schemas"]["Report"];
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
    getReportsWeeklyCsv: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsWeeklyPdf: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    getReportsWeeklyXlsx: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["GmvKind"];
                lang?: "en" | "id" | "vi";
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
    patchRewardsId: {
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
                "application/json": components["schemas"]["RewardEdit"];
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
    postRewardsIdStop: {
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
                "application/json": components["schemas"]["RewardStop"];
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
    postRewardsIdTerms: {
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
    getRewardsCosts: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                        data: components["schemas"]["RewardCost"][];
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
    postRewardsSimulate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
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
            query?: {
                channel?: components["schemas"]["Channel"];
                cursor?: string;
                kind?: components["schemas"]["ShopKind"];
                limit?: number;
                q?: string;
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
                    "application/json": components["schemas"]["ShopPage"];
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
    getShopsId: {
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
                    "application/json": components["schemas"]["Shop"];
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
    patchShopsId: {
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
                "application/json": components["schemas"]["ShopEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopEdited"];
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
    postShopsMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
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
    patchSkusId: {
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
                "application/json": components["schemas"]["SkuEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
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
    getSubIds: {
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
                    "application/json": components["schemas"]["MappedSubIds"];
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
    postSubIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubIdMapping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatorsChanged"];
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
    getSubIdsUnmapped: {
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
                    "application/json": components["schemas"]["UnmappedSubIds"];
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
