// SPDX-License-Identifier: Apache-2.0
/* Pad without a remove: the core stops the device itself. */
#include <linux/hid.h>
#include <linux/module.h>
#include <linux/slab.h>

struct pad {
	u32 mode;
};

static int pad_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	struct pad *pad;
	int ret;

	pad = devm_kzalloc(&hdev->dev, sizeof(*pad), GFP_KERNEL);
	if (!pad)
		return -ENOMEM;
	pad->mode = 1;
	hid_set_drvdata(hdev, pad);

	ret = hid_parse(hdev);
	if (ret)
		return ret;
	return hid_hw_start(hdev, HID_CONNECT_DEFAULT);
}

static int pad_raw_event(struct hid_device *hdev, struct hid_report *report, u8 *data, int size)
{
	struct pad *pad = hid_get_drvdata(hdev);

	pad->mode++;
	return 0;
}

static const struct hid_device_id pad_ids[] = {
	{ HID_USB_DEVICE(0x1234, 0x0001) },
	{ }
};

static struct hid_driver pad_driver = {
	.name = "pad",
	.id_table = pad_ids,
	.probe = pad_probe,
	.raw_event = pad_raw_event,
};
module_hid_driver(pad_driver);
MODULE_LICENSE("GPL");
