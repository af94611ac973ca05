// SPDX-License-Identifier: Apache-2.0
/* HID pedal: a work reports what the last report said on the device that hid-input made. */
#include <linux/hid.h>
#include <linux/input.h>
#include <linux/module.h>
#include <linux/workqueue.h>

struct pedal {
	struct input_dev *input;
	struct work_struct report;
	int down;
};

static void pedal_report(struct work_struct *work)
{
	struct pedal *pedal = container_of(work, struct pedal, report);

	input_report_key(pedal->input, KEY_PLAY, READ_ONCE(pedal->down));
	input_sync(pedal->input);
}

static int pedal_raw_event(struct hid_device *hdev, struct hid_report *report,
			   u8 *data, int size)
{
	struct pedal *pedal = hid_get_drvdata(hdev);

	if (size < 1 || !(hdev->claimed & HID_CLAIMED_INPUT))
		return 0;

	WRITE_ONCE(pedal->down, data[0]);
	schedule_work(&pedal->report);
	return 1;
}

static int pedal_input_configured(struct hid_device *hdev, struct hid_input *hi)
{
	struct pedal *pedal = hid_get_drvdata(hdev);

	pedal->input = hi->input;
	return 0;
}

static int pedal_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	struct pedal *pedal;
	int err;

	pedal = devm_kzalloc(&hdev->dev, sizeof(*pedal), GFP_KERNEL);
	if (!pedal)
		return -ENOMEM;

	INIT_WORK(&pedal->report, pedal_report);
	hid_set_drvdata(hdev, pedal);

	err = hid_parse(hdev);
	if (err)
		return err;
	return hid_hw_start(hdev, HID_CONNECT_HIDINPUT);
}

static void pedal_remove(struct hid_device *hdev)
{
	struct pedal *pedal = hid_get_drvdata(hdev);

	hid_hw_stop(hdev);
	cancel_work_sync(&pedal->report);
}

static const struct hid_device_id pedal_ids[] = {
	{ HID_USB_DEVICE(0x16c0, 0x2c21) },
	{ }
};
MODULE_DEVICE_TABLE(hid, pedal_ids);

static struct hid_driver pedal_driver = {
	.name = "pedal",
	.id_table = pedal_ids,
	.probe = pedal_probe,
	.remove = pedal_remove,
	.raw_event = pedal_raw_event,
	.input_configured = pedal_input_configured,
};
module_hid_driver(pedal_driver);

MODULE_LICENSE("GPL");
