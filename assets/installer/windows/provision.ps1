#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
Makes a Windows machine a kiosk that plays Anteroom, or takes that back.

.DESCRIPTION
Electron cannot lock Windows: gestures, the Windows key and Ctrl+Alt+Del belong to the system. This
script has the system close them. Each step is said before it is done, and what was there before is
kept in a state file, so that -Undo puts every step back, the last one first. It may be run again at
any time: what was kept the first time stays.

Shell Launcher and Keyboard Filter are parts of Windows Enterprise, Education, LTSC and IoT
Enterprise. On other editions these two steps are left out and said; the machine is then not locked.

Signing in by itself: Windows keeps the password of the kiosk's account in its registry, where whoever
works at this machine could read it. So the account is a plain one that can do nothing else, its
password is made by chance here, and it is used nowhere else. It never expires: an expired one would
leave the kiosk at a dark screen.

What stays possible: whoever holds the power button turns the machine off; Ctrl+Alt+Del is answered
by Windows where Keyboard Filter is missing; five presses of the left Windows key lead to the sign-in
screen, which is how a technician gets in. Shortcuts of accessibility stay as they are: people need
them.

.PARAMETER Account
Name of the local account that the kiosk runs as. It is made when it is not there, as a plain user.

.PARAMETER Program
Where Anteroom.exe is to be. The package that this script came with is copied there.

.PARAMETER ActiveFrom
Hour from which no update restarts the machine. Windows allows 18 hours at most.

.PARAMETER ActiveUntil
Hour until which no update restarts the machine.

.PARAMETER Undo
Puts everything back as it was.

.PARAMETER StateFile
Where it is kept what was there before.

.EXAMPLE
.\provision.ps1 -WhatIf
Says each step and changes nothing.

.EXAMPLE
.\provision.ps1 -Undo
Puts everything back as it was.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
param(
    [ValidatePattern('^[A-Za-z][A-Za-z0-9_-]{0,19}$')]
    [string] $Account = 'Anteroom',

    [string] $Program = (Join-Path $env:ProgramFiles 'Anteroom\Anteroom.exe'),

    [ValidateRange(0, 23)]
    [int] $ActiveFrom = 5,

    [ValidateRange(0, 23)]
    [int] $ActiveUntil = 23,

    [switch] $Undo,

    [string] $StateFile = (Join-Path $env:ProgramData 'Anteroom\provisioned.json')
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$embedded = 'root\standardcimv2\embedded'
$administrators = 'S-1-5-32-544'
$system = 'S-1-5-18'
$users = 'S-1-5-32-545'
$winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'

# What Shell Launcher does when a shell ends.
$restartShell = 0

# Keys that leave the kiosk. Those of accessibility are left out on purpose; see above.
$leavingKeys = @(
    'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Alt+Win',
    'Ctrl+Alt+Del', 'Ctrl+Esc', 'Ctrl+F4', 'Ctrl+Tab', 'Ctrl+Win', 'Ctrl+Win+F',
    'Shift+Ctrl+Esc', 'Shift+Win',
    'Win+Break', 'Win+D', 'Win+E', 'Win+Enter', 'Win+F', 'Win+L', 'Win+M', 'Win+R', 'Win+Tab', 'Windows',
    'LaunchApp1', 'LaunchApp2', 'LaunchMail', 'LaunchMediaSelect', 'BrowserHome', 'BrowserSearch'
)

# --- What was there before -----------------------------------------------------------------------

# The account and the program of the first run, and what was there before each step that was done, in
# the order in which they were done; nothing before the first run.
function Read-State {
    if (-not (Test-Path -LiteralPath $StateFile)) { return }
    Get-Content -LiteralPath $StateFile -Raw -Encoding UTF8 | ConvertFrom-Json
}

# Written beside the file and moved over it: a power cut leaves the old or the new, never half. For
# administrators alone: what was there before may hold a password.
function Write-State {
    param([object[]] $Done)
    $folder = Split-Path $StateFile
    if (-not (Test-Path -LiteralPath $folder)) { New-Item -ItemType Directory -Path $folder -Force | Out-Null }
    New-Item -ItemType File -Path "$StateFile.new" -Force | Out-Null
    # The file and never its folder, which may be somebody's own, or a whole drive.
    icacls.exe "$StateFile.new" /inheritance:r /grant "*${administrators}:F" "*${system}:F" | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "$StateFile could not be kept for administrators alone. Name another file with -StateFile." }
    ConvertTo-Json -InputObject @{ Account = $Account; Program = $Program; Steps = @($Done) } -Depth 8 | Set-Content -LiteralPath "$StateFile.new" -Encoding UTF8
    Move-Item -LiteralPath "$StateFile.new" -Destination $StateFile -Force
}

$state = Read-State
if ($state) {
    # Every later run means the same kiosk, whether it says so or not.
    foreach ($name in 'Account', 'Program') {
        if ($PSBoundParameters.ContainsKey($name) -and $PSBoundParameters[$name] -ne $state.$name) {
            throw "This machine was set up with -$name $($state.$name). Run the script with -Undo first."
        }
    }
    $Account = $state.Account
    $Program = $state.Program
}

# --- What the steps are made of -------------------------------------------------------------------

# A value of the registry as it is now.
function Read-Value {
    param([string] $Path, [string] $Name)
    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
    if ($null -eq $key -or $key.GetValueNames() -notcontains $Name) {
        return @{ Path = $Path; Name = $Name; Existed = $false }
    }
    $kind = [string] $key.GetValueKind($Name)
    return @{ Path = $Path; Name = $Name; Existed = $true; Kind = $kind; Value = $key.GetValue($Name) }
}

# Writes a value of the registry, with the keys above it.
function Write-Value {
    param([string] $Path, [string] $Name, [string] $Kind, $Value)
    if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
    New-ItemProperty -LiteralPath $Path -Name $Name -PropertyType $Kind -Value $Value -Force | Out-Null
}

# Puts a value of the registry back as Read-Value found it.
function Restore-Value {
    param($Before)
    if ($Before.Existed) {
        Write-Value -Path $Before.Path -Name $Before.Name -Kind $Before.Kind -Value $Before.Value
    }
    elseif (Test-Path -LiteralPath $Before.Path) {
        Remove-ItemProperty -LiteralPath $Before.Path -Name $Before.Name -ErrorAction SilentlyContinue
    }
}

# A step that sets values of the registry, and puts back what was there.
function New-RegistryStep {
    param([string] $Name, [string] $Why, [object[]] $Values)
    return [pscustomobject]@{
        Name   = $Name
        Why    = $Why
        Values = $Values
        Read   = { param($Step) $Step.Values | ForEach-Object { Read-Value -Path $_[0] -Name $_[1] } }
        Apply  = { param($Step) foreach ($v in $Step.Values) { Write-Value -Path $v[0] -Name $v[1] -Kind $v[2] -Value $v[3] } }
        Undo   = { param($Before) foreach ($value in $Before) { Restore-Value $value } }
    }
}

# A step of any other kind: what it reads first is what its undo is given.
function New-Step {
    param([string] $Name, [string] $Why, [scriptblock] $Read, [scriptblock] $Apply, [scriptblock] $Undo)
    return [pscustomobject]@{ Name = $Name; Why = $Why; Read = $Read; Apply = $Apply; Undo = $Undo }
}

# Whether this edition of Windows has Shell Launcher and Keyboard Filter: numbers of
# Win32_OperatingSystem.OperatingSystemSKU for Enterprise, Education, LTSC and IoT Enterprise.
function Test-Edition {
    $edition = (Get-CimInstance -ClassName Win32_OperatingSystem).OperatingSystemSKU
    return @(4, 27, 72, 121, 122, 125, 126, 129, 130, 188, 191) -contains $edition
}

# Whether a part of Windows is switched on.
function Test-Feature {
    param([string] $Name)
    return (Get-WindowsOptionalFeature -Online -FeatureName $Name).State -eq 'Enabled'
}

function Enable-Feature {
    param([string] $Name)
    if (-not (Test-Feature $Name)) {
        Enable-WindowsOptionalFeature -Online -FeatureName $Name -All -NoRestart -WarningAction SilentlyContinue | Out-Null
    }
    if (-not (Test-Feature $Name)) { throw "$Name is there after a restart. Restart the machine and run this script again." }
}

function Disable-Feature {
    param([string] $Name)
    Disable-WindowsOptionalFeature -Online -FeatureName $Name -NoRestart -WarningAction SilentlyContinue | Out-Null
}

# A password of 24 bytes of chance, with a letter of each kind that a policy may ask for.
function New-Password {
    $bytes = New-Object byte[] 24
    $chance = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    try { $chance.GetBytes($bytes) } finally { $chance.Dispose() }
    return ConvertTo-SecureString -AsPlainText -Force -String ('aA1!' + [Convert]::ToBase64String($bytes))
}

# The security identifier of the kiosk's account, or nothing.
function Get-AccountSid {
    $found = Get-LocalUser -Name $Account -ErrorAction SilentlyContinue
    if ($found) { return $found.SID.Value }
}

# A setting of the current power plan in seconds, on mains and on battery. The words around the
# numbers are in the language of the system; the last two numbers are these, in this order.
function Read-Power {
    param([string] $Group, [string] $Setting)
    $lines = powercfg.exe /q SCHEME_CURRENT $Group $Setting
    $numbers = @($lines | Select-String -Pattern '0x([0-9a-fA-F]{8})\s*$' | ForEach-Object { $_.Matches[0].Groups[1].Value })
    if ($numbers.Count -lt 2) { return $null }
    return @{
        Group   = $Group
        Setting = $Setting
        Mains   = [Convert]::ToUInt32($numbers[-2], 16)
        Battery = [Convert]::ToUInt32($numbers[-1], 16)
    }
}

function Write-Power {
    param([string] $Group, [string] $Setting, [uint32] $Mains, [uint32] $Battery)
    powercfg.exe /setacvalueindex SCHEME_CURRENT $Group $Setting $Mains
    powercfg.exe /setdcvalueindex SCHEME_CURRENT $Group $Setting $Battery
    powercfg.exe /setactive SCHEME_CURRENT
}

# Runs a block with the registry of the kiosk's account at hand, also while nobody is signed in.
function Use-AccountRegistry {
    param([scriptblock] $Block)
    $sid = Get-AccountSid
    if ($sid -and (Test-Path -LiteralPath "Registry::HKEY_USERS\$sid")) {
        & $Block "Registry::HKEY_USERS\$sid"
        return
    }
    $profileOf = Get-CimInstance -ClassName Win32_UserProfile -Filter "SID = '$sid'" -ErrorAction SilentlyContinue
    if (-not $profileOf) {
        Write-Warning "$Account has never been signed in. Restart the machine once, then run this script again for this step."
        return
    }
    reg.exe load 'HKU\AnteroomKiosk' (Join-Path $profileOf.LocalPath 'NTUSER.DAT') | Out-Null
    try { & $Block 'Registry::HKEY_USERS\AnteroomKiosk' }
    finally {
        # Handles of the registry are let go only when they are collected.
        [GC]::Collect()
        [GC]::WaitForPendingFinalizers()
        reg.exe unload 'HKU\AnteroomKiosk' | Out-Null
    }
}

# What is set for the kiosk's account alone: below its own registry.
$accountValues = @(
    @('Control Panel\Desktop', 'TouchGestureSetting', 'DWord', 0),
    @('SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\PushNotifications', 'NoToastApplicationNotification', 'DWord', 1),
    @('SOFTWARE\Policies\Microsoft\Windows\Explorer', 'DisableNotificationCenter', 'DWord', 1)
)

$sleepSettings = @(
    @('SUB_VIDEO', 'VIDEOIDLE'),
    @('SUB_SLEEP', 'STANDBYIDLE'),
    @('SUB_SLEEP', 'HIBERNATEIDLE'),
    @('SUB_BUTTONS', 'PBUTTONACTION'),
    @('SUB_BUTTONS', 'SBUTTONACTION')
)

# --- The steps, in the order in which they are done ----------------------------------------------

$steps = @(
    New-Step -Name 'program' -Why "copy the kiosk to $(Split-Path $Program)" -Read {
        @{ FolderExisted = Test-Path -LiteralPath (Split-Path $Program) }
    } -Apply {
        $source = Split-Path $PSScriptRoot
        $target = Split-Path $Program
        if (-not (Test-Path -LiteralPath (Join-Path $source 'Anteroom.exe'))) {
            throw "There is no Anteroom.exe beside this folder. Run the script from the package that npm run dist makes."
        }
        if ($source -ne $target) {
            New-Item -ItemType Directory -Path $target -Force | Out-Null
            Copy-Item -Path (Join-Path $source '*') -Destination $target -Recurse -Force
        }
    } -Undo {
        param($Before)
        # A folder that was there may hold what is not ours; the kiosk's files in it stay.
        if (-not $Before.FolderExisted) { Remove-Item -LiteralPath (Split-Path $Program) -Recurse -Force -ErrorAction SilentlyContinue }
    }

    New-Step -Name 'account' -Why "make the plain account $Account for the kiosk alone" -Read {
        if (Get-AccountSid) { throw "There is an account $Account already. Name one that is not there with -Account." }
        @{ Made = $true }
    } -Apply {
        if (-not (Get-AccountSid)) {
            New-LocalUser -Name $Account -Password (New-Password) -AccountNeverExpires -PasswordNeverExpires -UserMayNotChangePassword -Description 'Plays Anteroom' | Out-Null
            Add-LocalGroupMember -SID $users -Member $Account
        }
    } -Undo {
        param($Before)
        if ($Before.Made) { Remove-LocalUser -Name $Account -ErrorAction SilentlyContinue }
    }

    New-Step -Name 'sign-in' -Why "sign $Account in by itself at every start" -Read {
        foreach ($name in 'AutoAdminLogon', 'DefaultUserName', 'DefaultDomainName', 'DefaultPassword') {
            Read-Value -Path $winlogon -Name $name
        }
    } -Apply {
        $password = New-Password
        Set-LocalUser -Name $Account -Password $password
        Write-Value -Path $winlogon -Name 'DefaultUserName' -Kind 'String' -Value $Account
        Write-Value -Path $winlogon -Name 'DefaultDomainName' -Kind 'String' -Value $env:COMPUTERNAME
        Write-Value -Path $winlogon -Name 'DefaultPassword' -Kind 'String' -Value ([pscredential]::new($Account, $password).GetNetworkCredential().Password)
        Write-Value -Path $winlogon -Name 'AutoAdminLogon' -Kind 'String' -Value '1'
    } -Undo {
        param($Before)
        foreach ($value in $Before) { Restore-Value $value }
    }

    New-Step -Name 'shell' -Why 'make the kiosk the only program of its account, started again whenever it ends (Shell Launcher)' -Read {
        $before = @{ Feature = Test-Feature 'Client-EmbeddedShellLauncher' }
        if ($before.Feature) {
            $before.Enabled = (Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName IsEnabled).Enabled
            $default = Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName GetDefaultShell
            $before.Shell = $default.Shell
            $before.Action = $default.DefaultAction
        }
        $before
    } -Apply {
        Enable-Feature 'Client-EmbeddedShellLauncher'
        # Everybody else keeps the desktop; without this they would get a bare command line.
        Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName SetDefaultShell -Arguments @{
            Shell = 'explorer.exe'; DefaultAction = [int] $restartShell
        } | Out-Null
        $sid = Get-AccountSid
        Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } -ErrorAction SilentlyContinue | Out-Null
        Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName SetCustomShell -Arguments @{
            Sid = $sid; Shell = "`"$Program`" --kept"; DefaultAction = [int] $restartShell
        } | Out-Null
        Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
    } -Undo {
        param($Before)
        $sid = Get-AccountSid
        if ($sid) {
            Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } -ErrorAction SilentlyContinue | Out-Null
        }
        if ($Before.Feature) {
            Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName SetDefaultShell -Arguments @{
                Shell = [string] $Before.Shell; DefaultAction = [int] $Before.Action
            } | Out-Null
            Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName SetEnabled -Arguments @{ Enabled = [bool] $Before.Enabled } | Out-Null
        }
        else { Disable-Feature 'Client-EmbeddedShellLauncher' }
    }

    New-Step -Name 'keys' -Why 'keep the keys that leave the kiosk from everybody but administrators (Keyboard Filter)' -Read {
        $before = @{ Feature = Test-Feature 'Client-KeyboardFilter'; Held = @() }
        if ($before.Feature) {
            $before.Held = @(Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey | Where-Object { $_.Enabled } | ForEach-Object { $_.Id })
        }
        $before
    } -Apply {
        Enable-Feature 'Client-KeyboardFilter'
        foreach ($key in Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey) {
            if ($leavingKeys -contains $key.Id -and -not $key.Enabled) {
                Set-CimInstance -InputObject $key -Property @{ Enabled = $true }
            }
        }
    } -Undo {
        param($Before)
        if (-not $Before.Feature) { Disable-Feature 'Client-KeyboardFilter' }
        else {
            foreach ($key in Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey) {
                $was = @($Before.Held) -contains $key.Id
                if ($leavingKeys -contains $key.Id -and $key.Enabled -ne $was) {
                    Set-CimInstance -InputObject $key -Property @{ Enabled = $was }
                }
            }
        }
    }

    New-RegistryStep -Name 'edges' -Why 'have no swipe from an edge open anything' -Values @(
        , @("$policies\EdgeUI", 'AllowEdgeSwipe', 'DWord', 0)
    )

    New-Step -Name 'gestures' -Why 'switch gestures with three and four fingers and all notifications off for the kiosk' -Read {
        $found = @(Use-AccountRegistry {
                param($Hive)
                $accountValues | ForEach-Object { Read-Value -Path "$Hive\$($_[0])" -Name $_[1] }
            })
        # Below the account's own registry, wherever that is loaded when this is put back.
        foreach ($value in $found) { $value.Path = $value.Path -replace '^Registry::HKEY_USERS\\[^\\]+\\', '' }
        $found
    } -Apply {
        Use-AccountRegistry {
            param($Hive)
            foreach ($v in $accountValues) { Write-Value -Path "$Hive\$($v[0])" -Name $v[1] -Kind $v[2] -Value $v[3] }
        }
    } -Undo {
        param($Before)
        Use-AccountRegistry {
            param($Hive)
            foreach ($value in $Before) {
                $value.Path = "$Hive\$($value.Path)"
                Restore-Value $value
            }
        }
    }

    New-Step -Name 'sleep' -Why 'keep display and machine on, and let the power and sleep buttons do nothing' -Read {
        $sleepSettings | ForEach-Object { Read-Power -Group $_[0] -Setting $_[1] } | Where-Object { $_ }
    } -Apply {
        foreach ($setting in $sleepSettings) { Write-Power -Group $setting[0] -Setting $setting[1] -Mains 0 -Battery 0 }
    } -Undo {
        param($Before)
        foreach ($was in $Before) { Write-Power -Group $was.Group -Setting $was.Setting -Mains $was.Mains -Battery $was.Battery }
    }

    New-RegistryStep -Name 'updates' -Why "restart for updates only outside of $ActiveFrom to $ActiveUntil o'clock, and say nothing of them" -Values @(
        @("$policies\WindowsUpdate", 'SetActiveHours', 'DWord', 1),
        @("$policies\WindowsUpdate", 'ActiveHoursStart', 'DWord', $ActiveFrom),
        @("$policies\WindowsUpdate", 'ActiveHoursEnd', 'DWord', $ActiveUntil),
        @("$policies\WindowsUpdate", 'SetUpdateNotificationLevel', 'DWord', 1),
        @("$policies\WindowsUpdate", 'UpdateNotificationLevel', 'DWord', 2)
    )

    New-RegistryStep -Name 'faults' -Why 'show no notes of failures over the kiosk, keep nothing of what a program had in memory when it failed, and show no notes on the lock screen' -Values @(
        @('HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'DontShowUI', 'DWord', 1),
        @('HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'Disabled', 'DWord', 1),
        @('HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl', 'DisplayDisabled', 'DWord', 1),
        @('HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl', 'AutoReboot', 'DWord', 1),
        @("$policies\System", 'DisableLockScreenAppNotifications', 'DWord', 1)
    )
)

# --- Doing and undoing ---------------------------------------------------------------------------

$done = @(if ($state) { $state.Steps })

if ($Undo) {
    if ($done.Count -eq 0) {
        Write-Output "Nothing to put back: $StateFile is not there."
        return
    }
    for ($index = $done.Count - 1; $index -ge 0; $index--) {
        $name = $done[$index].Name
        $step = $steps | Where-Object { $_.Name -eq $name }
        if (-not $PSCmdlet.ShouldProcess($name, 'put back as it was')) { continue }
        & $step.Undo $done[$index].Before
        $done = @($done | Where-Object { $_.Name -ne $name })
        Write-State $done
        Write-Output "$name is as it was."
    }
    if ($done.Count -eq 0 -and (Test-Path -LiteralPath $StateFile)) { Remove-Item -LiteralPath $StateFile }
    Write-Output 'Restart the machine.'
    return
}

if (($ActiveUntil - $ActiveFrom + 24) % 24 -gt 18) { throw 'Windows allows 18 active hours at most.' }

$hasLockdown = Test-Edition
if (-not $hasLockdown) {
    Write-Warning 'This edition of Windows has no Shell Launcher and no Keyboard Filter. The kiosk plays, and the machine around it stays open.'
}

foreach ($step in $steps) {
    if (-not $hasLockdown -and @('shell', 'keys') -contains $step.Name) { continue }
    if (-not $PSCmdlet.ShouldProcess($step.Name, $step.Why)) { continue }
    if (@($done | ForEach-Object { $_.Name }) -notcontains $step.Name) {
        $before = @(& $step.Read $step)
        # Kept before the step is done: one that fails half way can be put back too.
        if ($before.Count -gt 0) {
            $done = @($done) + [pscustomobject]@{ Name = $step.Name; Before = $before }
            Write-State $done
        }
    }
    & $step.Apply $step
    Write-Output ("{0,-9} {1}" -f $step.Name, $step.Why)
}

if (-not $WhatIfPreference) { Write-Output 'Done. Restart the machine. The Health page of the staff screens says what is still open.' }
