// SPDX-License-Identifier: Apache-2.0
/*
 * Keyboard backlight of a HID keyboard. The brightness callback may not
 * sleep, so a work sends the report.
 */
#include <linux/hid.h>
#include <linux/leds.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define KBL_REPORT_ID	0x5a
#define KBL_LEN		4

struct kbl {
	struct hid_device *hdev;
	struct led_classdev cdev;
	struct work_struct work;
	unsigned int brightness;
};

static void kbl_work(struct work_struct *work)
{
	struct kbl *kbl = container_of(work, struct kbl, work);
	u8 *buf;
	int ret;

	buf = kzalloc(KBL_LEN, GFP_KERNEL);
	if (!buf)
		return;

	buf[0] = KBL_REPORT_ID;
	buf[1] = READ_ONCE(kbl->brightness);
	ret = hid_hw_raw_request(kbl->hdev, KBL_REPORT_ID, buf, KBL_LEN,
				 HID_FEATURE_REPORT, HID_REQ_SET_REPORT);
	if (ret < 0)
		hid_warn(kbl->hdev, "backlight request failed: %d\n", ret);
	kfree(buf);
}

static void kbl_set(struct led_classdev *cdev, enum led_brightness value)
{
	struct kbl *kbl = container_of(cdev, struct kbl, cdev);

	WRITE_ONCE(kbl->brightness, value);
	schedule_work(&kbl->work);
}

static int kbl_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	struct kbl *kbl;
	int ret;

	kbl = kzalloc(sizeof(*kbl), GFP_KERNEL);
	if (!kbl)
		return -ENOMEM;

	kbl->hdev = hdev;
	INIT_WORK(&kbl->work, kbl_work);
	kbl->cdev.name = "kbl::kbd_backlight";
	kbl->cdev.max_brightness = 3;
	kbl->cdev.brightness_set = kbl_set;
	hid_set_drvdata(hdev, kbl);

	ret = hid_parse(hdev);
	if (ret)
		goto err_free;

	ret = hid_hw_start(hdev, HID_CONNECT_DEFAULT);
	if (ret)
		goto err_free;

	ret = led_classdev_register(&hdev->dev, &kbl->cdev);
	if (ret)
		goto err_stop;

	return 0;

err_stop:
	hid_hw_stop(hdev);
err_free:
	kfree(kbl);
	return ret;
}

static void kbl_remove(struct hid_device *hdev)
{
	struct kbl *kbl = hid_get_drvdata(hdev);

	led_classdev_unregister(&kbl->cdev);
	flush_work(&kbl->work);
	hid_hw_stop(hdev);
	kfree(kbl);
}

static const struct hid_device_id kbl_ids[] = {
	{ HID_USB_DEVICE(0x0b05, 0x7fe0) },
	{ }
};
MODULE_DEVICE_TABLE(hid, kbl_ids);

static struct hid_driver kbl_driver = {
	.name		= "hid-kbl",
	.id_table	= kbl_ids,
	.probe		= kbl_probe,
	.remove		= kbl_remove,
};
module_hid_driver(kbl_driver);

MODULE_LICENSE("GPL");
