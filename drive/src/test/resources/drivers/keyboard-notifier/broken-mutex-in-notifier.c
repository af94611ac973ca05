// SPDX-License-Identifier: Apache-2.0
/*
 * Key click: the console keyboard's notifiers are called in interrupt
 * context, the sound is started by a work.
 */
#include <linux/keyboard.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/workqueue.h>

static unsigned int clicks;
static DEFINE_MUTEX(click_lock);	/* protects clicks */
static unsigned long last_key;

static void click_work_fn(struct work_struct *work)
{
	mutex_lock(&click_lock);
	clicks++;
	pr_debug("click %u for %lu\n", clicks, READ_ONCE(last_key));
	mutex_unlock(&click_lock);
}
static DECLARE_WORK(click_work, click_work_fn);

static int click_notify(struct notifier_block *nb, unsigned long action,
			void *data)
{
	struct keyboard_notifier_param *param = data;

	if (action != KBD_KEYCODE || !param->down)
		return NOTIFY_OK;

	mutex_lock(&click_lock);
	clicks++;
	mutex_unlock(&click_lock);
	WRITE_ONCE(last_key, param->value);
	schedule_work(&click_work);
	return NOTIFY_OK;
}

static struct notifier_block click_nb = {
	.notifier_call = click_notify,
};

static int __init click_init(void)
{
	return register_keyboard_notifier(&click_nb);
}

static void __exit click_exit(void)
{
	unregister_keyboard_notifier(&click_nb);
	cancel_work_sync(&click_work);
}

module_init(click_init);
module_exit(click_exit);

MODULE_DESCRIPTION("Key click");
MODULE_LICENSE("GPL");
