/**
 * Part of the statement that adds a version: binds the open review to it, keeps who has edited, and
 * begins the steps anew where the workflow says so. Takes one binding: whether there is a review to bind.
 */
export const rebindReview = `
    update editorial_reviews review set
      version_id = version.id,
      editor_ids = case when version.actor_id is null or version.actor_id = any(review.editor_ids)
                        then review.editor_ids else review.editor_ids || version.actor_id end,
      step_number = case when review.edits_in_review = 'restart' then 1 else review.step_number end,
      step_opened_at = case when review.edits_in_review = 'restart' then version.created_at else review.step_opened_at end,
      step_due_at = case when review.edits_in_review = 'restart'
                         then version.created_at + ((review.steps -> 0 ->> 'minutesUntilDue') || ' minutes')::interval
                         else review.step_due_at end
      from version
     where ?::boolean and review.ended_at is null and review.content_type = version.content_type
       and review.document_id = version.document_id and review.locale = version.locale`;
