// SPDX-License-Identifier: Apache-2.0
/* Work items and the kworker that runs them: kernel/workqueue.c. See kernel.h. */
#include "kernel.h"

#define MAX_WORKS 16

/* Kept here and not in the work item, so that a kworker touches nothing of a freed module. */
struct work {
	struct work_struct *item;
	void (*func)(struct work_struct *item);
	bool pending;
	bool running;
	int disabled;
	unsigned int begun; /* instances begun */
	unsigned int ended;
};

static struct work works[MAX_WORKS];

static struct work *work_of(struct work_struct *item)
{
	for (int i = 0; i < MAX_WORKS; i++) {
		if (!works[i].item) {
			works[i].item = item;
			works[i].func = item->func;
		}
		if (works[i].item == item)
			return &works[i];
	}
	qz_tell("limit more than %d work items", MAX_WORKS);
	qz_end(4);
}

bool qz_queue_work(struct work_struct *item)
{
	struct work *work = work_of(item);

	if (work->pending || work->disabled)
		return false;
	work->func = item->func;
	work->pending = true;
	return true;
}

static bool is_not_running(void *work)
{
	return !((struct work *)work)->running;
}

bool qz_cancel_work(struct work_struct *item, const char *wait, bool disable)
{
	struct work *work = work_of(item);
	bool pending = work->pending;

	work->pending = false;
	if (wait) {
		work->disabled++;
		qz_maybe_when(wait, is_not_running, work);
		work->disabled--;
	}
	work->disabled += disable;
	return pending;
}

bool qz_enable_work(struct work_struct *item)
{
	struct work *work = work_of(item);

	if (!work->disabled)
		return false;
	return --work->disabled == 0;
}

struct flush {
	struct work *work;
	unsigned int until; /* this many instances have ended, or it was cancelled */
};

static bool is_flushed(void *arg)
{
	struct flush *flush = arg;
	struct work *work = flush->work;

	return work->ended >= flush->until || (!work->pending && !work->running);
}

bool qz_flush_work(struct work_struct *item)
{
	struct work *work = work_of(item);
	struct flush flush = { work, work->begun + work->pending };

	if (!work->pending && !work->running)
		return false;
	qz_maybe_when("flush_work waits", is_flushed, &flush);
	return true;
}

bool qz_work_is_pending(struct work_struct *item)
{
	return work_of(item)->pending;
}

unsigned int qz_work_is_busy(struct work_struct *item)
{
	struct work *work = work_of(item);

	return work->pending | work->running << 1;
}

static struct work *due(void)
{
	for (int i = 0; i < MAX_WORKS && works[i].item; i++)
		if (works[i].pending && !works[i].running)
			return &works[i];
	return NULL;
}

static bool is_due(void *nothing)
{
	(void)nothing;
	return due();
}

void qz_kworker(void)
{
	for (;;) {
		struct work *work;

		qz_at("kworker", 0);
		qz_when("kworker starts", is_due, NULL);
		work = due();
		work->pending = false;
		work->running = true;
		work->begun++;
		/* When the schedule is over, all others go first. */
		qz_maybe("work function");
		work->func(work->item);
		qz_point("kworker ends");
		work->running = false;
		work->ended++;
	}
}

