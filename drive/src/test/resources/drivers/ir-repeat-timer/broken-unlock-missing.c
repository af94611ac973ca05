// SPDX-License-Identifier: Apache-2.0
/* HID remote control: a key is let go by a timer when repeats stop. */
#include <linux/hid.h>
#include <linux/input.h>
#include <linux/module.h>
#include <linux/spinlock.h>
#include <linux/timer.h>

#define REMOTE_HOLD	(HZ / 5)

struct remote {
	struct hid_device *hdev;
	struct input_dev *input;
	struct timer_list release;
	spinlock_t lock;		/* protects key */
	unsigned int key;
};

static void remote_release(struct timer_list *t)
{
	struct remote *r = from_timer(r, t, release);
	unsigned long flags;

	spin_lock_irqsave(&r->lock, flags);
	if (!r->key)
		return;
	input_report_key(r->input, r->key, 0);
	input_sync(r->input);
	r->key = 0;
	spin_unlock_irqrestore(&r->lock, flags);
}

static int remote_raw_event(struct hid_device *hdev, struct hid_report *report,
			    u8 *data, int size)
{
	struct remote *r = hid_get_drvdata(hdev);
	unsigned long flags;

	if (size < 2 || data[0] != 0x41 || !(hdev->claimed & HID_CLAIMED_INPUT))
		return 0;

	spin_lock_irqsave(&r->lock, flags);
	r->key = (data[1] & 1) ? KEY_VOLUMEUP : KEY_VOLUMEDOWN;
	input_report_key(r->input, r->key, 1);
	input_sync(r->input);
	mod_timer(&r->release, jiffies + REMOTE_HOLD);
	spin_unlock_irqrestore(&r->lock, flags);

	return 1;
}

static int remote_input_configured(struct hid_device *hdev,
				   struct hid_input *hi)
{
	struct remote *r = hid_get_drvdata(hdev);

	r->input = hi->input;
	input_set_capability(r->input, EV_KEY, KEY_VOLUMEUP);
	input_set_capability(r->input, EV_KEY, KEY_VOLUMEDOWN);
	return 0;
}

static int remote_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	struct remote *r;
	int ret;

	r = devm_kzalloc(&hdev->dev, sizeof(*r), GFP_KERNEL);
	if (!r)
		return -ENOMEM;

	r->hdev = hdev;
	spin_lock_init(&r->lock);
	timer_setup(&r->release, remote_release, 0);
	hid_set_drvdata(hdev, r);

	ret = hid_parse(hdev);
	if (ret)
		return ret;

	return hid_hw_start(hdev, HID_CONNECT_HIDINPUT | HID_CONNECT_HIDINPUT_FORCE);
}

static void remote_remove(struct hid_device *hdev)
{
	struct remote *r = hid_get_drvdata(hdev);

	timer_shutdown_sync(&r->release);
	hid_hw_stop(hdev);
}

static const struct hid_device_id remote_ids[] = {
	{ HID_USB_DEVICE(0x16c0, 0x2c11) },
	{ }
};
MODULE_DEVICE_TABLE(hid, remote_ids);

static struct hid_driver remote_driver = {
	.name = "hid-remote5",
	.id_table = remote_ids,
	.probe = remote_probe,
	.remove = remote_remove,
	.raw_event = remote_raw_event,
	.input_configured = remote_input_configured,
};
module_hid_driver(remote_driver);

MODULE_LICENSE("GPL");
