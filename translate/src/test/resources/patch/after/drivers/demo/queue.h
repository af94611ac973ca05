/* SPDX-License-Identifier: Apache-2.0 */
struct demo_event;

int demo_for_each(struct demo_event *event, int (*fn)(struct demo_event *));
